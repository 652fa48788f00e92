/** Trains and measures the models. Nothing here is shipped. */
@NullMarked
package org.chancery.training;

import org.jspecify.annotations.NullMarked;
