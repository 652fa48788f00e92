/** What words are about: a lexicon of the field's language, and weights learned on top of it. */
@NullMarked
package org.chancery.account.topic;

import org.jspecify.annotations.NullMarked;
