/** Forms of documents that are known and not read: what to do with them is said. */
@NullMarked
package org.chancery.intake.unread;

import org.jspecify.annotations.NullMarked;
