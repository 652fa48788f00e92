/** The command line: reads reports, shows their records, measures them. */
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
