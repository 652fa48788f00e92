/** What was promised and planned, and what became of it. */
@NullMarked
package org.chancery.desk.commitments;

import org.jspecify.annotations.NullMarked;
