package org.chancery.account.cast;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
    private final String role;

    /** First and last day, ISO 8601, as far as known; empty where not. */
    private final String from;

    private final String to;
    private volatile Optional<PersonName> name = Optional.empty();

    Leader(String body, String written, String role, String from, String to) {
      this.body = body;
      this.written = written;
      this.role = role;
      this.from = from;
      this.to = to;
    }

    PersonName name() {
      if (name.isEmpty()) {
        name = Optional.of(PersonName.of(written));
      }
      return name.get();
    }

    /** Whether the office may have been held on a day; a year alone takes in all of it. */
    boolean on(String day) {
      return from.compareTo(day) <= 0
          && (to.isEmpty() || to.compareTo(day) >= 0 || day.startsWith(to));
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
        String role = a.role().orElse("");
        String from = a.from().map(LocalDate::toString).orElse("");
        String to = a.to().map(LocalDate::toString).orElse("");
        add(new Leader(a.code().get(), a.name(), role, from, to));
        a.otherNames().forEach(n -> add(new Leader(a.code().get(), n, role, from, to)));
      }
    }
    for (String line : Resource.lines(FILE)) {
      if (line.startsWith("#")) {
        continue;
      }
      List<String> row = Arrays.asList(line.split("\t", -1));
      String code = row.get(3);
      if (!code.isEmpty() && isLeader(row)) {
        add(new Leader(code, row.get(0), row.get(7), row.get(8), row.get(9)));
        if (!row.get(1).isEmpty()) {
          for (String other : row.get(1).split("\\|")) {
            add(new Leader(code, other, row.get(7), row.get(8), row.get(9)));
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

  private void add(Leader leader) {
    for (String word : words(leader.written)) {
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
   * The states (ISO 3166-1 alpha-3) and organisations that a name is known to have led, in any
   * year; most often one or none.
   */
  Set<String> bodies(PersonName name) {
    return bodies(name, "", Optional.empty());
  }

  /**
   * Of several whom a name may mean, or several offices of one, those held on the day count, and of
   * these those that the report's words for the office fit.
   *
   * @param role as the report has it, or empty
   * @param day the report's
   */
  Set<String> bodies(PersonName name, String role, Optional<LocalDate> day) {
    List<Leader> full = new ArrayList<>();
    List<Leader> part = new ArrayList<>();
    for (String word : name.words()) {
      for (Leader l : byWord.getOrDefault(word, List.of())) {
        if (name.words().size() > 1 && (l.name().shortens(name) || name.shortens(l.name()))) {
          full.add(l);
        } else if (name.words().size() == 1 && (l.name().last().equals(word) || isFirst(l, word))) {
          part.add(l);
        }
      }
    }
    List<Leader> meant = full.isEmpty() ? part : full;
    if (day.isPresent()) {
      meant = preferring(meant, l -> l.on(day.get().toString()));
    }
    if (!role.isEmpty() && meant.stream().map(l -> l.body).distinct().count() > 1) {
      meant = preferring(meant, l -> People.sharesHead(l.role, role));
    }
    Set<String> out = new LinkedHashSet<>();
    meant.forEach(l -> out.add(l.body));
    return out;
  }

  private static List<Leader> preferring(List<Leader> all, Predicate<Leader> better) {
    List<Leader> some = all.stream().filter(better).toList();
    return some.isEmpty() ? all : some;
  }

  /** Family names stand first in Chinese, Korean and Vietnamese ("President Xi"). */
  private static boolean isFirst(Leader l, String word) {
    return Set.of("CHN", "KOR", "PRK", "TWN").contains(l.body)
        && l.name().words().get(0).equals(word);
  }
}
