/** Makes the tables of the gazetteer that are not written by hand. */
@NullMarked
package org.chancery.gazetteer;

import org.jspecify.annotations.NullMarked;
