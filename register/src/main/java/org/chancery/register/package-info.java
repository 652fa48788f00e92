/** Records become a register: what several reports tell of the same is one, through time. */
@NullMarked
package org.chancery.register;

import org.jspecify.annotations.NullMarked;
