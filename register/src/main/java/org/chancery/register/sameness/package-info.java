/** Which engagements of several reports are one and the same, and what the reports make of it. */
@NullMarked
package org.chancery.register.sameness;

import org.jspecify.annotations.NullMarked;
