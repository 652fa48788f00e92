/** Which texts are near-copies of each other, and which of them came first. */
@NullMarked
package org.chancery.register.copies;

import org.jspecify.annotations.NullMarked;
