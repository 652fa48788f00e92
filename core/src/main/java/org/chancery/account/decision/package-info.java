/** Decisions that are learned from annotated reports: linear models over named features. */
@NullMarked
package org.chancery.account.decision;

import org.jspecify.annotations.NullMarked;
