/** A register in one SQLite file. */
@NullMarked
package org.chancery.register.sqlite;

import org.jspecify.annotations.NullMarked;
