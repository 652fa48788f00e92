/** What is known beforehand: states, bodies, offices, places. */
@NullMarked
package org.chancery.gazetteer;

import org.jspecify.annotations.NullMarked;
