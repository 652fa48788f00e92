/** Tables as files: CSV, Excel, JSON Lines. */
@NullMarked
package org.chancery.brief.form.table;

import org.jspecify.annotations.NullMarked;
