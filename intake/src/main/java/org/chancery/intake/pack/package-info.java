/** Packed files: gzip, and ZIP archives of reports. */
@NullMarked
package org.chancery.intake.pack;

import org.jspecify.annotations.NullMarked;
