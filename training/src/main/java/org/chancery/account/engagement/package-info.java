/**
 * Learns and measures what is decided about engagements; the package is core's, to see its parts.
 */
@NullMarked
package org.chancery.account.engagement;

import org.jspecify.annotations.NullMarked;
