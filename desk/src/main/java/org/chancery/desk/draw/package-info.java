/** Measures of drawings: where days lie on an axis. */
@NullMarked
package org.chancery.desk.draw;

import org.jspecify.annotations.NullMarked;
