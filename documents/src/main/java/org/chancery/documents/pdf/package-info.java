/** PDF documents. */
@NullMarked
package org.chancery.documents.pdf;

import org.jspecify.annotations.NullMarked;
