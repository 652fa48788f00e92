/** A Report becomes Sentences: tokens, tags, UD trees, names, times. */
@NullMarked
package org.chancery.language;

import org.jspecify.annotations.NullMarked;
