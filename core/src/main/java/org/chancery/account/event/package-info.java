/** Codes sentences as PLOVER events by CAMEO's definitions: who did what to whom. */
@NullMarked
package org.chancery.account.event;

import org.jspecify.annotations.NullMarked;
