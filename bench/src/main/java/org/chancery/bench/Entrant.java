package org.chancery.bench;

import java.io.IOException;

/** Who takes part. */
enum Entrant {
  RECORD("Chancery, whole record"),
  ENGINE("Chancery, language engine alone"),
  CORENLP("CoreNLP 4.5.10: tokenize, pos, lemma, ner, depparse"),
  OPENNLP("OpenNLP 2.5.11: sentences, tokens, tags, lemmas");

  private final String title;

  Entrant(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /**
   * Loads it.
   *
   * @param threads how many reports are read side by side, where it can
   */
  Peer load(int threads) throws IOException {
    return switch (this) {
      case RECORD -> new WholeRecord(threads);
      case ENGINE -> new LanguageEngine();
      case CORENLP -> new CoreNlp();
      case OPENNLP -> new OpenNlp();
    };
  }

  /** Size of all that it loads, compressed, in megabytes. */
  double modelSize() throws IOException {
    return switch (this) {
      case RECORD -> ModelSize.chancery("report", "language", "gazetteer", "account");
      case ENGINE -> ModelSize.chancery("language");
      case CORENLP -> ModelSize.coreNlp();
      case OPENNLP -> ModelSize.openNlp();
    };
  }
}
