/** Mail: a message a file, or a mailbox of them. */
@NullMarked
package org.chancery.documents.mail;

import org.jspecify.annotations.NullMarked;
