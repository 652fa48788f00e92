package org.chancery.account.event.petrarch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a dictionary of agents.
 *
 * <pre>
 * MINISTER [~GOV]                          a word and its code, which follows the actor's
 * HUMAN_RIGHTS_GROUP [NGO~]                this one goes before the actor's
 * GOOSE {GEESE} [~GGS]                     its plural; "geese"
 * POLICE {} [~COP]                         it has none
 * !PERSON! = MAN, MEN, WOMAN, WOMEN        what may stand for !PERSON!
 * CONGRESS!PERSON! [~LEG]                  four words in one line
 * </pre>
 *
 * <p>Without braces the plural is the regular one, of the last word; a line with a marker makes
 * none. A marker is set before it is used. {@code _} and blanks are those of {@link ActorsReader}.
 */
final class AgentsReader {
  private static final Pattern MARKER = Pattern.compile("!([^!\\s]+)!");

  private AgentsReader() {}

  static List<AgentEntry> read(List<Line> lines, Findings findings) {
    Map<String, List<String>> markers = new LinkedHashMap<>();
    List<AgentEntry> out = new ArrayList<>();
    lines.forEach(line -> findings.reading(() -> line(line, markers, out)));
    return out;
  }

  private static void line(Line line, Map<String, List<String>> markers, List<AgentEntry> out) {
    int equals = line.text().indexOf('=');
    if (line.text().startsWith("!") && equals > 0) {
      Matcher m = MARKER.matcher(line.text().substring(0, equals).strip());
      if (!m.matches()) {
        throw line.wrong("a marker is written !NAME! = WORD, WORD.");
      }
      markers.put(
          m.group(1),
          Arrays.stream(line.text().substring(equals + 1).split(",")).map(String::strip).toList());
    } else {
      add(line, markers, out);
    }
  }

  private static void add(Line line, Map<String, List<String>> markers, List<AgentEntry> out) {
    List<String> codes = line.bracketed();
    String code = codes.isEmpty() ? "" : codes.get(0).replaceAll("\\s", "");
    if (codes.size() != 1 || !code.matches("~[^~]+|[^~]+~")) {
      throw line.wrong("an agent has one code with a \"~\" at one end. Write [~GOV] or [NGO~].");
    }
    boolean before = code.endsWith("~");
    String bare = code.replace("~", "");
    Matcher marker = MARKER.matcher(line.head());
    List<Phrase> phrases = new ArrayList<>();
    if (marker.find()) {
      List<String> words = markers.get(marker.group(1));
      if (words == null) {
        throw line.wrong(
            marker.group()
                + " is not set. Write a line "
                + marker.group()
                + " = WORD, WORD above.");
      }
      words.forEach(
          w -> phrases.addAll(Phrase.read(marker.replaceFirst(Matcher.quoteReplacement(w)))));
    } else {
      phrases.addAll(Phrase.read(line.head()));
      phrases.addAll(plurals(line, phrases));
    }
    if (phrases.isEmpty()) {
      throw line.wrong("there is no word before the code. Write one.");
    }
    phrases.forEach(p -> out.add(new AgentEntry(p, bare, before)));
  }

  private static List<Phrase> plurals(Line line, List<Phrase> singular) {
    List<String> braced = line.braced();
    if (braced.isEmpty()) {
      return singular.stream()
          .map(p -> p.ending(Inflection.plural(p.words().get(p.size() - 1))))
          .toList();
    }
    return Arrays.stream(braced.get(0).split(","))
        .flatMap(written -> Phrase.read(written).stream())
        .toList();
  }
}
