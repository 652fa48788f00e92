/** What a visitor asks of the desk, and what the desk replies; nothing of HTTP. */
@NullMarked
package org.chancery.desk.visit;

import org.jspecify.annotations.NullMarked;
