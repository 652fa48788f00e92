/**
 * A large parser, tagger and name finder that labels raw text, so that the small ones can learn
 * from it. It stands in the language room's package for what training keeps there.
 */
@NullMarked
package org.chancery.language;

import org.jspecify.annotations.NullMarked;
