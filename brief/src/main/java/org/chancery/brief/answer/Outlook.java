package org.chancery.brief.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.brief.material.Afterwards;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Scope;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Citations;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Section;
import org.chancery.record.PartialDate;
import org.chancery.register.Planned;
import org.chancery.register.Register;
import org.chancery.register.outcome.Outcome;
import org.chancery.register.search.Question;

/** What is to come and what is overdue on a whole register, whoever it concerns. */
public final class Outlook {
  /** A date that may lie on more days than these (a quarter, a year) is nothing to look out for. */
  private static final long VAGUE = 62;

  private final Register register;
  private final Scope scope;

  /**
   * @param scope whose day is today, and in which at most so many plans are looked at
   */
  public Outlook(Register register, Scope scope) {
    this.register = register;
    this.scope = scope;
  }

  /** What is awaited between two days, the nearest first. */
  public Page toCome(LocalDate first, LocalDate last) {
    return page(
        "To come",
        within(first, last).filter(p -> p.fate().outcome() instanceof Outcome.Open),
        Comparator.comparing(Outlook::day));
  }

  /** What should have been before today and was not seen, the latest first; so many days back. */
  public Page overdue(int days) {
    LocalDate today = scope.today();
    return page(
        "Overdue",
        within(today.minusDays(days), today.minusDays(1))
            .filter(p -> p.fate().outcome() instanceof Outcome.Overdue),
        Comparator.comparing(Outlook::day).reversed());
  }

  /** All that was planned for some days, by what became of it. */
  public Page ledger(LocalDate first, LocalDate last) {
    Map<String, List<Planned>> byFate = new LinkedHashMap<>();
    for (String heading : Ledger.HEADINGS) {
      byFate.put(heading, new ArrayList<>());
    }
    within(first, last)
        .forEach(
            p ->
                byFate
                    .computeIfAbsent(Ledger.heading(p, scope.today()), h -> new ArrayList<>())
                    .add(p));
    Citations citations = new Citations();
    List<Section> sections = new ArrayList<>();
    byFate.forEach(
        (heading, plans) -> {
          List<Block> lines = lines(plans.stream(), Comparator.comparing(Outlook::day), citations);
          if (!lines.isEmpty()) {
            sections.add(new Section(heading, lines));
          }
        });
    return new Page(
        "Commitments",
        Headings.about("Commitments", scope),
        Optional.empty(),
        sections,
        citations.all());
  }

  private Page page(String heading, Stream<Planned> plans, Comparator<Announced> order) {
    Citations citations = new Citations();
    List<Block> lines = lines(plans, order, citations);
    return new Page(
        heading,
        Headings.about(heading, scope),
        Optional.empty(),
        lines.isEmpty() ? List.of() : List.of(new Section(heading, lines)),
        citations.all());
  }

  private List<Block> lines(
      Stream<Planned> plans, Comparator<Announced> order, Citations citations) {
    List<Planned> all = plans.toList();
    Fates fates =
        new Fates(new Sentences(citations, List.of()), new Afterwards(register, scope).of(all));
    return Announced.of(all).stream()
        .sorted(order.thenComparing(a -> a.plan().id()))
        .<Block>map(fates::line)
        .toList();
  }

  private static LocalDate day(Announced a) {
    return a.date().map(PartialDate::last).orElse(LocalDate.MAX);
  }

  private Stream<Planned> within(LocalDate first, LocalDate last) {
    Question question = new Question(List.of(Question.When.from(first), Question.When.until(last)));
    return register.plans(question, scope.moment(), scope.most()).stream()
        .filter(Engagements::sure)
        .filter(p -> p.intent().date().filter(Outlook::tells).isPresent());
  }

  private static boolean tells(PartialDate date) {
    return date.last().toEpochDay() - date.first().toEpochDay() <= VAGUE;
  }
}
