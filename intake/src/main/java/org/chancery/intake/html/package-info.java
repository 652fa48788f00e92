/**
 * Web pages: the article's words, one paragraph a line, and what the page says of it beside them.
 */
@NullMarked
package org.chancery.intake.html;

import org.jspecify.annotations.NullMarked;
