/** Which names are one person, who held which office from when to when. */
@NullMarked
package org.chancery.register.identity;

import org.jspecify.annotations.NullMarked;
