/**
 * Makes of what was built what is downloaded: archives, an image with its own Java, a Debian
 * package.
 */
@NullMarked
package org.chancery.dist;

import org.jspecify.annotations.NullMarked;
