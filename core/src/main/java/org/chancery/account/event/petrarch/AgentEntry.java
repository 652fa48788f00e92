package org.chancery.account.event.petrarch;

/**
 * What somebody does or is, whatever his country: "minister", "troops".
 *
 * @param code without "~"
 * @param before whether it stands before the actor's code
 */
record AgentEntry(Phrase phrase, String code, boolean before) {}
