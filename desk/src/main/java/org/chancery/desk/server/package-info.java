/** HTTP: who is let in, what is asked, and how the reply is sent. */
@NullMarked
package org.chancery.desk.server;

import org.jspecify.annotations.NullMarked;
