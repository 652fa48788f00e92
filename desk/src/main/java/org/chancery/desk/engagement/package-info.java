/** The page of one engagement: what is known of it, beside the reports that tell of it. */
@NullMarked
package org.chancery.desk.engagement;

import org.jspecify.annotations.NullMarked;
