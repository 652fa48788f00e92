/** Everybody whom a report speaks of, in which offices, and which of its words mean whom. */
@NullMarked
package org.chancery.account.cast;

import org.jspecify.annotations.NullMarked;
