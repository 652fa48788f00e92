/** Answers as networks of who met whom. */
@NullMarked
package org.chancery.brief.graph;

import org.jspecify.annotations.NullMarked;
