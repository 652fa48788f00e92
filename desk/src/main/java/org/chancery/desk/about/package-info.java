/** Whom or what a page is about: a name that was typed, and what the register has on it. */
@NullMarked
package org.chancery.desk.about;

import org.jspecify.annotations.NullMarked;
