/** Engagements and reports as entries of a list. */
@NullMarked
package org.chancery.desk.entry;

import org.jspecify.annotations.NullMarked;
