/** The desk: a register in the browser, on the machine that it lies on, and an API to it. */
@NullMarked
package org.chancery.desk;

import org.jspecify.annotations.NullMarked;
