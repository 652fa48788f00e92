/** Reports that are given to the register in the browser. */
@NullMarked
package org.chancery.desk.adding;

import org.jspecify.annotations.NullMarked;
