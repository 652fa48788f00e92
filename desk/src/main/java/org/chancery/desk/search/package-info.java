/** What answers a question, with what it could be narrowed by. */
@NullMarked
package org.chancery.desk.search;

import org.jspecify.annotations.NullMarked;
