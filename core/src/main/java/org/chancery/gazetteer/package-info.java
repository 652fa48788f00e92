/**
 * What is known beforehand: states, bodies, offices, places. {@link
 * org.chancery.gazetteer.Gazetteer} finds them by the words of a text, {@link
 * org.chancery.gazetteer.Offices} knows the words of offices; both read the tables beside this
 * package, each of which says in its head what its columns are.
 */
@NullMarked
package org.chancery.gazetteer;

import org.jspecify.annotations.NullMarked;
