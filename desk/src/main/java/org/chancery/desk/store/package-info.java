/** The register and what is worked out from it, shared by all visits. */
@NullMarked
package org.chancery.desk.store;

import org.jspecify.annotations.NullMarked;
