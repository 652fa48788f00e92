/** Single facts of a record, each with a name by which it is known again. */
@NullMarked
package org.chancery.register.fact;

import org.jspecify.annotations.NullMarked;
