/** Whom or what a question is about, as people type it. */
@NullMarked
package org.chancery.brief.subject;

import org.jspecify.annotations.NullMarked;
