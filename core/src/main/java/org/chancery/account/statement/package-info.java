/** Who said what: words that a report attributes to somebody. */
@NullMarked
package org.chancery.account.statement;

import org.jspecify.annotations.NullMarked;
