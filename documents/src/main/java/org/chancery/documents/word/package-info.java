/** Word documents. */
@NullMarked
package org.chancery.documents.word;

import org.jspecify.annotations.NullMarked;
