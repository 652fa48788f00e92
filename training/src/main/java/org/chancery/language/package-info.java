/**
 * Trains and measures the models of the language room. It stands in that room's package, so that
 * what only training needs (features, transitions, weights) is not public there.
 */
@NullMarked
package org.chancery.language;

import org.jspecify.annotations.NullMarked;
