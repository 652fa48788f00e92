/** Pages, tables and graphs as files: Word, HTML, Markdown, Excel and others. */
@NullMarked
package org.chancery.brief.form;

import org.jspecify.annotations.NullMarked;
