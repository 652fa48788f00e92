/** Sentences become a Record: references, engagements, participants, topics, statements, plans. */
@NullMarked
package org.chancery.account;

import org.jspecify.annotations.NullMarked;
