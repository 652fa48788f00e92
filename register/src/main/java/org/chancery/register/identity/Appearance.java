package org.chancery.register.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.gazetteer.Affiliation;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.record.Engagement;
import org.chancery.record.Holding;
import org.chancery.record.Office;
import org.chancery.record.Participant;
import org.chancery.record.Passage;
import org.chancery.record.Record;

/**
 * A person as one report has them.
 *
 * @param seen the day the report speaks for: when it was published
 * @param offices those that the report gives the person, from participants and holdings, sorted
 * @param company the names of those who appear beside the person in an engagement, sorted
 * @param evidence passages of the report that name the person in an office
 */
public record Appearance(
    AppearanceId id,
    Optional<LocalDate> seen,
    List<Office> offices,
    List<String> company,
    List<Passage> evidence) {
  private static final Comparator<Office> BY_WORDS =
      Comparator.comparing((Office o) -> o.body().orElse(""))
          .thenComparing(o -> o.role().orElse(""))
          .thenComparing(o -> o.code().orElse(""));

  private static final Comparator<Passage> BY_PLACE =
      Comparator.comparing(Passage::field)
          .thenComparingInt(Passage::start)
          .thenComparingInt(Passage::end);

  public Appearance {
    offices = List.copyOf(offices);
    company = List.copyOf(company);
    evidence = List.copyOf(evidence);
  }

  /** The persons of a record, sorted by name. Bodies for which nobody is named are none. */
  public static List<Appearance> of(Record record) {
    SortedMap<String, Gathered> people = new TreeMap<>();
    for (Engagement e : record.engagements()) {
      for (Participant p : e.participants()) {
        if (p.name().isPresent()) {
          Gathered g = people.computeIfAbsent(p.name().get(), n -> new Gathered());
          g.offices.add(p.office());
          g.offices.addAll(p.also());
          g.engagements.addAll(e.evidence());
          for (Participant other : e.participants()) {
            other.name().filter(n -> !n.equals(p.name().get())).ifPresent(g.company::add);
          }
        }
      }
    }
    for (Holding h : record.holdings()) {
      Gathered g = people.computeIfAbsent(h.name(), n -> new Gathered());
      g.offices.add(
          new Office(Optional.of(h.office()), h.body(), h.code().or(() -> code(record, h))));
      g.holdings.addAll(h.evidence());
    }
    List<Appearance> appearances = new ArrayList<>();
    people.forEach(
        (name, g) ->
            appearances.add(
                new Appearance(
                    new AppearanceId(record.id(), name),
                    record.published(),
                    g.offices.stream().filter(Appearance::tells).toList(),
                    List.copyOf(g.company),
                    List.copyOf(g.holdings.isEmpty() ? g.engagements : g.holdings))));
    return appearances;
  }

  /** The person of that name in a record. */
  public static Optional<Appearance> of(Record record, String name) {
    return of(record).stream().filter(a -> a.id().name().equals(name)).findFirst();
  }

  /** An appearance without company and evidence: all that {@link Identity} asks for. */
  public static Appearance seen(AppearanceId id, Optional<LocalDate> day, List<Office> offices) {
    return new Appearance(id, day, offices, List.of(), List.of());
  }

  /**
   * Where a holding has no code: that of the same body elsewhere in the record, or the known one.
   */
  private static Optional<String> code(Record record, Holding h) {
    return record.engagements().stream()
        .flatMap(e -> e.participants().stream())
        .map(Participant::office)
        .filter(o -> o.body().equals(h.body()) && o.code().isPresent())
        .findFirst()
        .flatMap(Office::code)
        .or(() -> h.body().flatMap(b -> Gazetteer.standard().codeOf(b)).flatMap(Affiliation::code));
  }

  private static boolean tells(Office o) {
    return o.role().isPresent() || o.body().isPresent() || o.code().isPresent();
  }

  /**
   * Name and offices in one line: two appearances of one signature are one person (unless a link
   * says that they are two), and have the same {@link Identity#keys}. A store may keep the keys
   * once for each signature, and compare signatures instead of appearances.
   */
  public String signature() {
    StringBuilder out = new StringBuilder(id.name());
    for (Office o : offices) {
      out.append('\t')
          .append(o.role().orElse(""))
          .append('|')
          .append(o.body().orElse(""))
          .append('|')
          .append(o.code().orElse(""));
    }
    return out.toString();
  }

  /** What a record has on one name. */
  private static final class Gathered {
    final TreeSet<Office> offices = new TreeSet<>(BY_WORDS);
    final TreeSet<String> company = new TreeSet<>();
    final TreeSet<Passage> engagements = new TreeSet<>(BY_PLACE);
    final TreeSet<Passage> holdings = new TreeSet<>(BY_PLACE);
  }
}
