package org.chancery.account.topic;

/** How much a term of the lexicon says. */
enum Level {
  /** Tells the topic by itself. */
  STRONG,
  /** Tells it in company. */
  WEAK,
  /** Takes away what stands inside it. */
  HIDDEN
}
