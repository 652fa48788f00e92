/** What every file can hold: characters that are text, and archives that are always the same. */
@NullMarked
package org.chancery.brief.form.text;

import org.jspecify.annotations.NullMarked;
