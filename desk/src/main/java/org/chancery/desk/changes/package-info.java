/** What is new on the register, and between two meetings. */
@NullMarked
package org.chancery.desk.changes;

import org.jspecify.annotations.NullMarked;
