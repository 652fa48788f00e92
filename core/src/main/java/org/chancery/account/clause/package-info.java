/** Clauses of a parsed sentence, as both statements and plans need them. */
@NullMarked
package org.chancery.account.clause;

import org.jspecify.annotations.NullMarked;
