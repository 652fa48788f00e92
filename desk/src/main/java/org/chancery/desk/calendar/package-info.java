/** What takes place when: month by month, as a list, and for the calendars that people keep. */
@NullMarked
package org.chancery.desk.calendar;

import org.jspecify.annotations.NullMarked;
