/** What takes place when, for the calendars that people keep. */
@NullMarked
package org.chancery.brief.calendar;

import org.jspecify.annotations.NullMarked;
