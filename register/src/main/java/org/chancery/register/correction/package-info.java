/** What an analyst says against or for what was read; events that win over every reading. */
@NullMarked
package org.chancery.register.correction;

import org.jspecify.annotations.NullMarked;
