/** The map: where engagements took place, on a base map of Chancery's own. */
@NullMarked
package org.chancery.desk.atlas;

import org.jspecify.annotations.NullMarked;
