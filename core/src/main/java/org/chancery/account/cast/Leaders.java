package org.chancery.account.cast;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.gazetteer.Actor;
import org.chancery.report.Resource;

/**
 * Leaders whom reports name without their state, from {@code office-holders.tsv}: whose office is
 * meant.
 */
final class Leaders {
  private static final String FILE = "/org/chancery/gazetteer/office-holders.tsv";

  /** Reports of today rarely speak of those who had left by then, and family names come again. */
  private static final String SINCE = "2009";

  private static final List<String> IN_THE_CHAIR =
      List.of("speaker", "chairman", "chairwoman", "president", "marshal");

  private static final List<String> OF_A_PART =
      List.of(
          "governor",
          "mayor of ",
          "premier of ",
          "provincial premier",
          "chief minister",
          "official",
          "minister-president of ",
          "first minister of ",
          "deputy first minister of ",
          "president of Catalonia",
          "president of the Basque",
          "president of the Madrid",
          "head of the Chechen",
          "president of Chechnya",
          "head of the Republic of ",
          "regional president of ",
          "lieutenant governor",
          "deputy chief minister",
          "party secretary of ");

  /** A name is taken apart only when one of its words is asked for: few of thousands ever are. */
  private static final class Leader {
    private final String body;
    private final String written;
    private volatile Optional<PersonName> name = Optional.empty();

    Leader(String body, String written) {
      this.body = body;
      this.written = written;
    }

    String body() {
      return body;
    }

    PersonName name() {
      if (name.isEmpty()) {
        name = Optional.of(PersonName.of(written));
      }
      return name.get();
    }
  }

  /** By every word of the name. */
  private final Map<String, List<Leader>> byWord = new HashMap<>();

  Leaders() {
    this(List.of());
  }

  /** Those, and the persons among a user's own actors that serve a body with a code. */
  Leaders(List<Actor> own) {
    for (Actor a : own) {
      if (a.kind() == Actor.Kind.PERSON && a.code().isPresent()) {
        add(a.code().get(), a.name());
        a.otherNames().forEach(n -> add(a.code().get(), n));
      }
    }
    Set<String> seen = new HashSet<>();
    for (String line : Resource.lines(FILE)) {
      if (line.startsWith("#")) {
        continue;
      }
      List<String> row = Arrays.asList(line.split("\t", -1));
      String code = row.get(3);
      if (!code.isEmpty() && isLeader(row) && seen.add(code + row.get(0))) {
        add(code, row.get(0));
        if (!row.get(1).isEmpty()) {
          for (String other : row.get(1).split("\\|")) {
            add(code, other);
          }
        }
      }
    }
  }

  /**
   * Who spoke for a state or an organisation within the years that readouts are from. Governors and
   * mayors, lawmakers, judges and soldiers are named with what they serve.
   */
  private static boolean isLeader(List<String> row) {
    String to = row.get(9);
    String role = row.get(7);
    String sector = row.get(5);
    boolean speaks =
        sector.equals("LEG")
            ? IN_THE_CHAIR.stream().anyMatch(role::startsWith)
            : sector.isEmpty()
                || sector.equals("GOV")
                || sector.equals("REL")
                || (sector.equals("MIL") && role.equals("army chief"));
    return speaks
        && (to.isEmpty() || to.compareTo(SINCE) >= 0)
        && (role.endsWith("Bank") || role.endsWith(" bank") || isOfAll(role));
  }

  private static boolean isOfAll(String role) {
    return OF_A_PART.stream().noneMatch(role::startsWith);
  }

  private void add(String body, String name) {
    Leader leader = new Leader(body, name);
    for (String word : words(name)) {
      byWord.computeIfAbsent(word, k -> new ArrayList<>(2)).add(leader);
    }
  }

  /** Each of {@link PersonName#words()} once, without regular expressions: there are thousands. */
  private static Collection<String> words(String name) {
    String plain =
        Normalizer.isNormalized(name, Normalizer.Form.NFKD)
            ? name
            : Normalizer.normalize(name, Normalizer.Form.NFKD);
    Collection<String> out = new LinkedHashSet<>(8);
    StringBuilder word = new StringBuilder(16);
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && word.length() > 0) {
        out.add(word.toString());
        word.setLength(0);
      }
    }
    return out;
  }

  /**
   * The states (ISO 3166-1 alpha-3) and organisations whose leader a name is known to mean; most
   * often one or none, several for those who went from a state's office to an organisation's.
   */
  Set<String> bodies(PersonName name) {
    Set<String> full = new LinkedHashSet<>();
    Set<String> part = new LinkedHashSet<>();
    for (String word : name.words()) {
      for (Leader l : byWord.getOrDefault(word, List.of())) {
        if (name.words().size() > 1 && (l.name().shortens(name) || name.shortens(l.name()))) {
          full.add(l.body());
        } else if (name.words().size() == 1 && (l.name().last().equals(word) || isFirst(l, word))) {
          part.add(l.body());
        }
      }
    }
    return full.isEmpty() ? part : full;
  }

  /** Family names stand first in Chinese, Korean and Vietnamese ("President Xi"). */
  private static boolean isFirst(Leader l, String word) {
    return Set.of("CHN", "KOR", "PRK", "TWN").contains(l.body())
        && l.name().words().get(0).equals(word);
  }
}
