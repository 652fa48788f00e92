/** Archives of the web. */
@NullMarked
package org.chancery.intake.warc;

import org.jspecify.annotations.NullMarked;
