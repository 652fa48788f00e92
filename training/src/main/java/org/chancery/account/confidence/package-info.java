/** Learns how sure what is put on record is; the package is core's, to see its parts. */
@NullMarked
package org.chancery.account.confidence;

import org.jspecify.annotations.NullMarked;
