/** What a register has on a subject. */
@NullMarked
package org.chancery.brief.material;

import org.jspecify.annotations.NullMarked;
