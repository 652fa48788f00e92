/** Tells the encoding of text that does not say it. */
@NullMarked
package org.chancery.intake.encoding;

import org.jspecify.annotations.NullMarked;
