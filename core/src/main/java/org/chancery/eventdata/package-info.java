/** Events as political scientists keep them: PLOVER's JSON, POLECAT's and GDELT's tables. */
@NullMarked
package org.chancery.eventdata;

import org.jspecify.annotations.NullMarked;
