/** Who met whom, drawn. */
@NullMarked
package org.chancery.desk.network;

import org.jspecify.annotations.NullMarked;
