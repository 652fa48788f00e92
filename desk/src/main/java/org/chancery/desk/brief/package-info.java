/** The page before the next meeting, to be read, printed and taken along. */
@NullMarked
package org.chancery.desk.brief;

import org.jspecify.annotations.NullMarked;
