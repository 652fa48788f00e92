package org.chancery.brief.form.linked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.brief.form.text.Characters;

/** Writes Turtle (W3C Recommendation RDF 1.1 Turtle): a subject with all that is said of it. */
final class Triples {
  private final Appendable out;

  Triples(Appendable out) {
    this.out = out;
  }

  void prefix(String name, String iri) {
    put("@prefix " + name + ": <" + iri + "> .\n");
  }

  /** A subject, a name with a prefix; what is said of it comes next. */
  Subject subject(String name) {
    return new Subject(name);
  }

  /** What is said of one subject. */
  final class Subject {
    private final String name;
    private final List<String> said = new ArrayList<>();

    private Subject(String name) {
      this.name = name;
    }

    /** An object is a name with a prefix, or what the methods for literals give. */
    Subject say(String predicate, String... objects) {
      if (objects.length > 0) {
        said.add(predicate + " " + String.join(", ", objects));
      }
      return this;
    }

    Subject say(String predicate, List<String> objects) {
      return say(predicate, objects.toArray(String[]::new));
    }

    void end() {
      put("\n" + name + " " + String.join(" ;\n  ", said) + " .\n");
    }
  }

  /** Something without a name, and what is said of it. */
  static String unnamed(String... said) {
    return "[ " + String.join(" ; ", said) + " ]";
  }

  static String literal(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    Characters.clean(text)
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }

  /** In English. */
  static String english(String text) {
    return literal(text) + "@en";
  }

  /** A literal of a datatype of XML Schema. */
  static String typed(String text, String type) {
    return literal(text) + "^^xsd:" + type;
  }

  private void put(String text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
