/** The events of a register: each once, however many reports tell it, and counted by day. */
@NullMarked
package org.chancery.brief.event;

import org.jspecify.annotations.NullMarked;
