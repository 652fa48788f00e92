/** Feeds every reader with what nobody would write. */
@NullMarked
package org.chancery.fuzz;

import org.jspecify.annotations.NullMarked;
