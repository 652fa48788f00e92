/** A page becomes a Report: formats, furniture, dates, outlets; offsets back to the original. */
@NullMarked
package org.chancery.report;

import org.jspecify.annotations.NullMarked;
