package org.chancery.desk.finding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.chancery.brief.page.Words;
import org.chancery.brief.wording.FactWording;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.visit.Links;
import org.chancery.record.Passage;
import org.chancery.register.Source;
import org.chancery.register.correction.Target;
import org.chancery.register.fact.Fact;

/**
 * A fact that was read in a report, as a page shows it.
 *
 * @param id its twelve digits
 * @param report the report's key
 * @param words the fact in a line
 * @param quote the words that it was read from, shortened
 * @param cite the address of these words
 * @param page the address of what is known of it
 * @param standing who confirmed or corrected it; none if nobody did
 */
public record Finding(
    String id,
    String report,
    Sort sort,
    String words,
    String quote,
    String cite,
    String page,
    Sureness sure,
    Optional<String> standing) {
  private static final int LONGEST_QUOTE = 420;
  private static final int LONGEST_WORDS = 600;

  public static Finding of(Source source, Fact fact, Standing standing) {
    Target target = new Target(source.key(), fact);
    String id = target.id().digits();
    String cite = cite(source.key(), fact.evidence());
    return new Finding(
        id,
        source.key(),
        Sort.of(fact),
        cut(Wording.capital(FactWording.of(fact)), LONGEST_WORDS),
        quote(source, fact.evidence()),
        cite,
        fact instanceof Fact.Engaged ? Links.engagement(id) : cite,
        new Sureness(confidence(fact)),
        standing.of(target.id()));
  }

  /** Where the first of some passages is shown; the report, if there is none. */
  public static String cite(String report, List<Passage> evidence) {
    return evidence.stream()
        .findFirst()
        .map(p -> Links.passage(report, p.field(), p.start(), p.end()))
        .orElseGet(() -> Links.report(report));
  }

  /** The words at some passages, not too many of them. */
  public static String quote(Source source, List<Passage> evidence) {
    return cut(
        evidence.stream()
            .limit(4)
            .map(p -> Words.at(source.page(), p))
            .collect(Collectors.joining(" … ")),
        LONGEST_QUOTE);
  }

  public static OptionalDouble confidence(Fact fact) {
    return switch (fact) {
      case Fact.Engaged e -> e.engagement().confidence();
      case Fact.Said s -> s.statement().confidence();
      case Fact.Planned p -> p.plan().confidence();
      case Fact.Holds h -> h.holding().confidence();
      case Fact.Coded c -> c.event().confidence();
    };
  }

  private static String cut(String words, int most) {
    if (words.codePointCount(0, words.length()) <= most) {
      return words;
    }
    int end = words.offsetByCodePoints(0, most);
    int space = words.lastIndexOf(' ', end);
    return words.substring(0, space > end / 2 ? space : end) + " …";
  }
}
