/** Which engagements a report tells of: kind, status, date, place, who took part. */
@NullMarked
package org.chancery.account.engagement;

import org.jspecify.annotations.NullMarked;
