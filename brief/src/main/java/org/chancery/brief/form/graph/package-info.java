/** Graphs as files: GEXF and GraphML. */
@NullMarked
package org.chancery.brief.form.graph;

import org.jspecify.annotations.NullMarked;
