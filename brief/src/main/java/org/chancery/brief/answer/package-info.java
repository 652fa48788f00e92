/** What a desk asks: briefs, timelines, positions, commitments and others. */
@NullMarked
package org.chancery.brief.answer;

import org.jspecify.annotations.NullMarked;
