package org.chancery.account.event.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the line of a pattern; {@link VerbsReader} says what stands in it. */
final class PatternReader {
  /** Thrown where a pattern is of a kind that is not read; the others of the file still are. */
  static final class Unread extends Exception {
    private static final long serialVersionUID = 1;

    Unread(String why) {
      super(why);
    }
  }

  private record Part(Element element, boolean isVerb) {}

  private static final Element VERB = new Element.Skip(false);

  private final Map<String, List<Phrase>> synsets;

  /**
   * @param synsets the sets of words by their names, in capitals, as far as they are read
   */
  PatternReader(Map<String, List<Phrase>> synsets) {
    this.synsets = synsets;
  }

  VerbPattern read(Line line) throws Unread {
    List<String> codes = line.bracketed();
    if (codes.isEmpty()) {
      throw line.wrong("the pattern has no code. Write one in brackets behind it.");
    }
    if (!codes.get(0).matches(".*\\w.*") && !Codes.isNull(codes.get(0))) {
      throw new Unread("the code " + codes.get(0) + " is none");
    }
    String words = line.text().substring(1, line.text().indexOf('['));
    if (words.contains("|")) {
      throw new Unread("choices within a pattern are not read; make them a set of words (&NAME)");
    }
    List<Part> parts = new ArrayList<>();
    for (String loose : words.replaceAll("[{}()]", " ").strip().split("\\s+")) {
      boolean joined = false;
      for (String written : loose.split("_")) {
        if (!written.isEmpty()) {
          parts.addAll(part(written, joined));
          joined = true;
        }
      }
    }
    if (parts.stream().filter(Part::isVerb).count() != 1) {
      throw line.wrong("the pattern has no place for the verb, or two. Write \"*\" once.");
    }
    return pattern(parts, EventCode.of(codes.get(0)));
  }

  /** Up to here each element says whether it adjoins the one before it. */
  private static VerbPattern pattern(List<Part> parts, EventCode code) {
    List<Element> before = new ArrayList<>();
    List<Element> after = new ArrayList<>();
    boolean behind = false;
    for (int i = 0; i < parts.size(); i++) {
      Element e = parts.get(i).element();
      if (parts.get(i).isVerb()) {
        behind = true;
      } else if (behind) {
        after.add(e);
      } else {
        before.add(0, with(e, parts.get(i + 1).element().adjoins()));
      }
    }
    return new VerbPattern(before, after, code);
  }

  private List<Part> part(String written, boolean joined) throws Unread {
    return switch (written) {
      case "*", "**" -> List.of(new Part(with(VERB, joined), true));
      case "$" -> List.of(new Part(new Element.Source(joined), false));
      case "+" -> List.of(new Part(new Element.Target(joined), false));
      case "%" -> List.of(new Part(new Element.Together(joined), false));
      case "^" -> List.of(new Part(new Element.Skip(joined), false));
      default -> {
        List<Phrase> choices = written.startsWith("&") ? synset(written) : Phrase.read(written);
        yield choices.isEmpty()
            ? List.of()
            : List.of(new Part(new Element.Words(choices, joined), false));
      }
    };
  }

  private List<Phrase> synset(String written) throws Unread {
    List<Phrase> found = synsets.get(VerbsReader.synsetName(written));
    if (found == null) {
      throw new Unread("the set of words " + written + " is not given above it");
    }
    return found;
  }

  private static Element with(Element e, boolean adjoins) {
    return switch (e) {
      case Element.Words w -> new Element.Words(w.choices(), adjoins);
      case Element.Source s -> new Element.Source(adjoins);
      case Element.Target t -> new Element.Target(adjoins);
      case Element.Together t -> new Element.Together(adjoins);
      case Element.Skip s -> new Element.Skip(adjoins);
    };
  }
}
