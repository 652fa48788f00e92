/** Answers as pages that people read: sections, lines, and numbered citations. */
@NullMarked
package org.chancery.brief.page;

import org.jspecify.annotations.NullMarked;
