/** The page of one report, with all that was found in it. */
@NullMarked
package org.chancery.desk.reader;

import org.jspecify.annotations.NullMarked;
