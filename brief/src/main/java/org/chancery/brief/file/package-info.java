/** Answers as files, in every form. */
@NullMarked
package org.chancery.brief.file;

import org.jspecify.annotations.NullMarked;
