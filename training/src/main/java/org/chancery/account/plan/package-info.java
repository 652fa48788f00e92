/** Learns and measures how plans are decided on; the package is core's, to see its parts. */
@NullMarked
package org.chancery.account.plan;

import org.jspecify.annotations.NullMarked;
