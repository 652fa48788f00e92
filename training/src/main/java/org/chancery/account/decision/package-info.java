/** Learns the models that decide; the package is core's, to see its parts. */
@NullMarked
package org.chancery.account.decision;

import org.jspecify.annotations.NullMarked;
