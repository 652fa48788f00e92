/**
 * Runs Chancery beside its peers on the same texts: each in a process of its own, in turn, so that
 * speeds are compared as ratios and memory is each one's own.
 */
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;
