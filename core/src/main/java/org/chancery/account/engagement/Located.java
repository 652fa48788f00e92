package org.chancery.account.engagement;

/**
 * A place as it stands in a sentence.
 *
 * @param first first token
 * @param last last token, included
 */
record Located(int first, int last, Site site) {}
