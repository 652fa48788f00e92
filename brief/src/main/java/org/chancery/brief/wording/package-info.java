/** What the record says in a desk officer's words. */
@NullMarked
package org.chancery.brief.wording;

import org.jspecify.annotations.NullMarked;
