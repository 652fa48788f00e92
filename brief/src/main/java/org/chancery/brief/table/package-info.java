/** Answers as rows, for spreadsheets and programs. */
@NullMarked
package org.chancery.brief.table;

import org.jspecify.annotations.NullMarked;
