package org.chancery.account.cast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.report.Resource;

/**
 * Which wordings mean the same office, from {@code office-kinds.tsv}: "the FM" is the Minister of
 * Foreign Affairs.
 */
public final class OfficeKinds {
  private static final String FILE = "/org/chancery/account/office-kinds.tsv";

  private static final class Standard {
    static final OfficeKinds INSTANCE = new OfficeKinds();
  }

  private OfficeKinds() {}

  /** Those that come with Chancery; read once. */
  public static OfficeKinds standard() {
    return Standard.INSTANCE;
  }

  /** One row of the list. */
  record Row(String kind, List<Wording> wordings, String yes, String no) {}

  /**
   * @param whole whether it must be all of the role
   */
  record Wording(List<String> words, boolean whole) {
    boolean begins(List<String> role) {
      return role.size() >= words.size()
          && role.subList(0, words.size()).equals(words)
          && (!whole || role.size() == words.size());
    }
  }

  /** Words before an office that leave it what it is. */
  private static final Set<String> BEFORE =
      Set.of(
          "acting",
          "interim",
          "caretaker",
          "transitional",
          "federal",
          "state",
          "union",
          "incoming",
          "outgoing",
          "new",
          "current",
          "visiting",
          "facto",
          "de",
          "country",
          "cabinet");

  /** What a loose word for somebody may mean, besides what it says. */
  private static final Set<String> OF_LEADERS = Set.of("STATE", "GOVERNMENT", "HEAD");

  private final List<Row> rows =
      Resource.table(FILE).stream()
          .map(
              c ->
                  new Row(
                      c.get(0),
                      List.of(c.get(1).split("\\|")).stream()
                          .map(w -> new Wording(PersonName.words(w), w.endsWith("$")))
                          .toList(),
                      c.get(2),
                      c.get(3)))
          .toList();

  List<Row> rows() {
    return rows;
  }

  /** The kinds of an office that somebody holds; most often one or none. */
  public Set<String> of(String role) {
    List<String> words = stripped(PersonName.words(role));
    Set<String> out = new LinkedHashSet<>();
    for (Row row : rows) {
      if (row.wordings().stream().anyMatch(w -> w.begins(words))) {
        out.add(row.kind());
      }
    }
    return out;
  }

  /** The kinds of office that a title may mean when somebody is spoken of again. */
  Set<String> meant(String title) {
    List<String> words = PersonName.words(title);
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    return switch (last) {
      case "leader", "statesman", "strongman" -> OF_LEADERS;
      case "chief", "boss", "head" -> words.size() == 1 ? Set.of("HEAD") : strict(title);
      case "diplomat" -> words.size() == 1 ? Set.of("ENVOY", "FOREIGN", "HEAD") : strict(title);
      default -> strict(title);
    };
  }

  /** A director is a head, but "the president" is no other body's director. */
  private Set<String> strict(String title) {
    Set<String> out = of(title);
    out.remove("HEAD");
    return out;
  }

  private static List<String> stripped(List<String> words) {
    int from = 0;
    // "State" alone is no modifier: "State Secretary" is another office than "Secretary".
    while (from + 1 < words.size()
        && BEFORE.contains(words.get(from))
        && !(words.get(from).equals("state") && words.get(from + 1).startsWith("secretar"))) {
      from++;
    }
    return new ArrayList<>(words.subList(from, words.size()));
  }
}
