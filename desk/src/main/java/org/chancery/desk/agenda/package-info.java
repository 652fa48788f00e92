/** What was spoken about, by month. */
@NullMarked
package org.chancery.desk.agenda;

import org.jspecify.annotations.NullMarked;
