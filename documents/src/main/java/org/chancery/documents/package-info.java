/** Formats of the office: Word, PDF and mail. */
@NullMarked
package org.chancery.documents;

import org.jspecify.annotations.NullMarked;
