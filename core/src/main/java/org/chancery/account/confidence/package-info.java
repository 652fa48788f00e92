/**
 * How sure what is put on record is: scorecards, learned from annotated reports, give each object a
 * calibrated probability.
 */
@NullMarked
package org.chancery.account.confidence;

import org.jspecify.annotations.NullMarked;
