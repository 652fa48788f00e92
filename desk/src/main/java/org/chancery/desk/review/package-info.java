/** What was read least surely, to be confirmed or rejected. */
@NullMarked
package org.chancery.desk.review;

import org.jspecify.annotations.NullMarked;
