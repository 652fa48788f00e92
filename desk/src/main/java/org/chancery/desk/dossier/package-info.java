/** What the register has on a person, a state or body, a pair or a topic. */
@NullMarked
package org.chancery.desk.dossier;

import org.jspecify.annotations.NullMarked;
