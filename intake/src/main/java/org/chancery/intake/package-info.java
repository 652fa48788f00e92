/** The formats that reports come in, and the places that they come from. */
@NullMarked
package org.chancery.intake;

import org.jspecify.annotations.NullMarked;
