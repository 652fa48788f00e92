/** The language of questions to a register, and what is found. */
@NullMarked
package org.chancery.register.search;

import org.jspecify.annotations.NullMarked;
