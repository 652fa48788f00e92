/** Learns and measures how statements are decided on; the package is core's, to see its parts. */
@NullMarked
package org.chancery.account.statement;

import org.jspecify.annotations.NullMarked;
