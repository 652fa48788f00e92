package org.chancery.account.event.petrarch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a dictionary of verbs.
 *
 * <pre>
 * &amp;GOODS                            a set of words that mean the same in patterns
 * +GRAIN                            "grains", too
 * +FRESH WATER                      words that follow each other at once
 * +RICE_                            has no plural; behind the name of a set, _ says so of all
 * +&amp;METALS                          another set as a part of it
 *
 * --- DELIVER [070] ---             a block: its name and the code of its verbs
 * DELIVER                           delivers, delivered, delivering too
 * GIVE {GIVES GAVE GIVEN GIVING}    all other forms, where one is irregular
 * SHIP [071]                        a verb with a code of its own
 * +HAND_OVER {+HANDS_OVER +HANDED_OVER}     several words; + is before the verb itself
 * - * &amp;GOODS [073]                   patterns, for all verbs of the block; * is the verb
 * - PROMISED TO_* ARMS [0523]
 * - $ WAS * ^ BY + [074]
 * - % * HOSTAGES [075:075]
 * </pre>
 *
 * <p>In a pattern a word stands for itself alone. Between two elements others may stand, unless
 * {@code _} joins them. {@code $} is who acts and {@code +} who is acted upon; where one is not in
 * the pattern, it is found as without a pattern. {@code ^} passes over a noun phrase. {@code %} is
 * several actors named together, who act upon each other. Of the patterns that fit, the one with
 * most elements counts, then the one that stands first.
 *
 * <p>PETRARCH2 writes noun phrases in braces and prepositional phrases in parentheses: {@code - *
 * (FOR {FINANCIAL AID}) [0231]}. They are read as the words in them.
 *
 * <p>A code in two parts is two events: {@code [031:032]} is 031 from source to target and 032
 * back. {@code [---]}, or none, is no event.
 */
final class VerbsReader {
  private static final class Block {
    final EventCode code;
    final List<VerbForm> forms = new ArrayList<>();
    final List<VerbPattern> patterns = new ArrayList<>();

    Block(EventCode code) {
      this.code = code;
    }
  }

  private final Findings findings;
  private final Map<String, List<Phrase>> synsets = new LinkedHashMap<>();
  private final PatternReader patternReader = new PatternReader(synsets);
  private final List<VerbForm> out = new ArrayList<>();
  private Optional<Block> block = Optional.empty();

  /** The set of words that is being read, while one is. */
  private Optional<String> synset = Optional.empty();

  private VerbsReader(Findings findings) {
    this.findings = findings;
  }

  static List<VerbForm> read(List<Line> lines, Findings findings) {
    VerbsReader reader = new VerbsReader(findings);
    lines.forEach(line -> findings.reading(() -> reader.line(line)));
    reader.endBlock();
    return reader.out;
  }

  /** A set's name, in capitals, without what says that it makes no plurals. */
  static String synsetName(String written) {
    String name = written.toUpperCase(Locale.ROOT);
    return name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
  }

  private void line(Line line) {
    String text = line.text();
    if (text.startsWith("---")) {
      endBlock();
      List<String> codes = line.bracketed();
      block = Optional.of(new Block(codes.isEmpty() ? EventCode.NONE : EventCode.of(codes.get(0))));
      synset = Optional.empty();
    } else if (text.startsWith("&")) {
      synset = Optional.of(text.split("\\s+")[0].toUpperCase(Locale.ROOT));
      synsets.putIfAbsent(synsetName(synset.get()), new ArrayList<>());
    } else if (text.startsWith("+") && synset.isPresent()) {
      member(synset.get(), line);
    } else {
      synset = Optional.empty();
      Block b =
          block.orElseThrow(
              () -> line.wrong("there is no block above it. Write a line --- NAME [code] ---."));
      if (text.startsWith("~")) {
        findings.leaveOut(line, "PETRARCH2's lines for whole sentences are not read");
      } else if (text.startsWith("-")) {
        pattern(b, line);
      } else {
        verb(b, line);
      }
    }
  }

  private void endBlock() {
    block.ifPresent(
        b ->
            b.forms.forEach(
                f -> out.add(new VerbForm(f.phrase(), f.verb(), f.code(), b.patterns))));
    block = Optional.empty();
  }

  private void member(String set, Line line) {
    String written = line.text().substring(1).strip();
    List<Phrase> members = synsets.getOrDefault(synsetName(set), List.of());
    if (written.startsWith("&")) {
      List<Phrase> other = synsets.get(synsetName(written));
      if (other == null) {
        throw line.wrong("the set " + written + " is not given. Write it above.");
      }
      members.addAll(List.copyOf(other));
      return;
    }
    Phrase phrase =
        Phrase.read(written).stream()
            .findFirst()
            .orElseThrow(() -> line.wrong("there is no word behind \"+\". Write one."));
    members.add(phrase);
    if (!set.endsWith("_") && !written.endsWith("_")) {
      members.add(phrase.ending(Inflection.plural(phrase.words().get(phrase.size() - 1))));
    }
  }

  private void pattern(Block b, Line line) {
    try {
      b.patterns.add(patternReader.read(line));
    } catch (PatternReader.Unread e) {
      findings.leaveOut(line, String.valueOf(e.getMessage()));
    }
  }

  private static void verb(Block b, Line line) {
    List<String> codes = line.bracketed();
    EventCode code = codes.isEmpty() ? b.code : EventCode.of(codes.get(0));
    List<VerbForm> given = new ArrayList<>();
    given.add(form(line.head(), code, line));
    List<String> braced = line.braced();
    if (braced.isEmpty()) {
      VerbForm base = given.get(0);
      Inflection.verbForms(base.verbWord()).stream().skip(1).forEach(w -> given.add(with(base, w)));
    } else {
      Arrays.stream(braced.get(0).split("[\\s,]+"))
          .filter(w -> !w.isEmpty())
          .forEach(w -> given.add(form(w, code, line)));
    }
    b.forms.addAll(given);
  }

  private static VerbForm with(VerbForm base, String word) {
    List<String> words = new ArrayList<>(base.phrase().words());
    words.set(base.verb(), word);
    return new VerbForm(
        new Phrase(words, base.phrase().adjoins()), base.verb(), base.code(), List.of());
  }

  /** The verb itself is the word behind "+", else the first. */
  private static VerbForm form(String written, EventCode code, Line line) {
    int plus = written.indexOf('+');
    List<Phrase> phrase = Phrase.read(written.replace("+", ""));
    if (phrase.isEmpty()) {
      throw line.wrong("there is no verb. Write one before its code.");
    }
    List<Phrase> before = plus <= 0 ? List.of() : Phrase.read(written.substring(0, plus));
    int verb = before.isEmpty() ? 0 : before.get(0).size();
    return new VerbForm(phrase.get(0), Math.min(verb, phrase.get(0).size() - 1), code, List.of());
  }
}
