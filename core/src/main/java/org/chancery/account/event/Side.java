package org.chancery.account.event;

import org.chancery.record.Event;

/**
 * An actor, and the tokens that name it.
 *
 * @param first first token
 * @param last last token, included
 */
record Side(Event.Actor actor, int first, int last) {}
