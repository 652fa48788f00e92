/** Tables as Parquet files, an optional part. */
@NullMarked
package org.chancery.parquet;

import org.jspecify.annotations.NullMarked;
