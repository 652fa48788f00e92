/** The Record itself: immutable data and its JSON. */
@NullMarked
package org.chancery.record;

import org.jspecify.annotations.NullMarked;
