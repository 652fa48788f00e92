package org.chancery.account.statement;

/**
 * An expression of speech where it stands in a sentence. Tokens are indices.
 *
 * @param verb the verb that has the speaker as its subject; for an adjective, the adjective
 * @param head whose dependents hold the content: the verb itself, or the noun that it carries
 * @param last last token of the expression: content begins behind it, but in a passive
 */
record Cue(Expression expression, int verb, int head, int last, boolean passive) {
  boolean carried() {
    return expression.part() == Expression.Part.NOUN;
  }
}
