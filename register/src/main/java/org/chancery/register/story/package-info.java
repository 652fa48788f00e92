/** Which reports are about one story, whatever they make of it. */
@NullMarked
package org.chancery.register.story;

import org.jspecify.annotations.NullMarked;
