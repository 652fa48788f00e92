/** Engagements and persons as linked data: Turtle, and FollowTheMoney entities. */
@NullMarked
package org.chancery.brief.form.linked;

import org.jspecify.annotations.NullMarked;
