/** What became of what was planned. */
@NullMarked
package org.chancery.register.outcome;

import org.jspecify.annotations.NullMarked;
