/** Measures records against annotated reports. Knows the record and nothing else. */
@NullMarked
package org.chancery.score;

import org.jspecify.annotations.NullMarked;
