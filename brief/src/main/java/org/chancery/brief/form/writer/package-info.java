/** Finds the writer for a form. */
@NullMarked
package org.chancery.brief.form.writer;

import org.jspecify.annotations.NullMarked;
