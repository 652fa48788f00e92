/** What a report says will happen. */
@NullMarked
package org.chancery.account.plan;

import org.jspecify.annotations.NullMarked;
