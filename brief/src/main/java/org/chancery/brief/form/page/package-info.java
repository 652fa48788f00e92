/**
 * Pages as files: terminal text, Markdown, HTML, Word. A report's words come from outside, so that
 * each form writes them as words alone, whatever they hold.
 */
@NullMarked
package org.chancery.brief.form.page;

import org.jspecify.annotations.NullMarked;
