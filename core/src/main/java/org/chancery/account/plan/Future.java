package org.chancery.account.plan;

/**
 * Something told as to come.
 *
 * @param sign how: a modal, "is to", a participle, a present tense, a noun phrase
 * @param verb the verb or participle that tells it, or the noun itself
 * @param first first token of the words to cite
 * @param last last token, included
 * @param noun the noun phrase's head where the words are one with its clause, or -1
 */
record Future(Sign sign, int verb, int first, int last, int noun) {
  enum Sign {
    WILL,
    WOULD,
    SHOULD,
    IS_TO,
    MEANT,
    AIM,
    PRESENT,
    AGREED,
    PURPOSE,
    NOUN
  }
}
