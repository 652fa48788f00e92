/** Analysts' corrections: made on the pages that show facts, listed, undone. */
@NullMarked
package org.chancery.desk.correction;

import org.jspecify.annotations.NullMarked;
