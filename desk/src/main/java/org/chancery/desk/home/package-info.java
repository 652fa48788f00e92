/** The first page. */
@NullMarked
package org.chancery.desk.home;

import org.jspecify.annotations.NullMarked;
