package org.chancery.brief.form.graph;

import org.chancery.brief.graph.Node;

/** What a node is, in a word. */
final class Kinds {
  private Kinds() {}

  static String label(Node.Kind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case BODY -> "body";
    };
  }
}
