package org.chancery.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chancery.brief.form.page.Ink;
import org.chancery.brief.wording.Wording;
import org.chancery.record.PartialDate;
import org.chancery.register.Biography;
import org.chancery.register.identity.Person;
import org.chancery.register.identity.Tenure;

/** A person: names, offices through time, where they took part. */
final class PersonPage {
  private PersonPage() {}

  /** The page as lines of at most that width, each ended, with an empty line behind. */
  static String of(Biography biography, int width, Ink ink) {
    Person person = biography.person();
    List<String> lines = new ArrayList<>(Wrap.lines(person.name(), width, 0, 2, ink::bold));
    List<String> others = person.names().stream().filter(n -> !n.equals(person.name())).toList();
    if (!others.isEmpty()) {
      add(lines, "also named " + String.join(", ", others), width, 2);
    }
    if (!person.tenures().isEmpty()) {
      heading(lines, "Offices, as seen", ink);
      person.tenures().forEach(t -> add(lines, tenure(t), width, 4));
    }
    heading(
        lines,
        Summary.many(biography.engagements(), "engagement")
            + (biography.recognised() > 0 ? "; " : " in ")
            + Summary.many(biography.reports(), "report")
            + (biography.recognised() > 0 ? " with the name" : ""),
        ink);
    if (biography.recognised() > 0) {
      add(
          lines,
          "In "
              + biography.recognised()
              + " of them no report has the name: the register takes an office, or a family name,"
              + " for this person.",
          width,
          4);
    }
    biography.latest().forEach(t -> lines.addAll(DossierPage.line(t, width, 4, ink)));
    long more = biography.engagements() - biography.latest().size();
    if (more > 0) {
      add(lines, "and " + more + " before", width, 4);
    }
    return String.join("\n", lines) + "\n\n";
  }

  /** One line, where many bear a name. */
  static List<String> line(Biography biography, int width) {
    List<Tenure> tenures = biography.person().tenures();
    String office = tenures.isEmpty() ? "" : "; " + tenure(tenures.get(tenures.size() - 1));
    return Wrap.lines(
        biography.person().name()
            + ": "
            + Summary.many(biography.engagements(), "engagement")
            + office,
        width,
        2,
        4,
        UnaryOperator.identity());
  }

  private static String tenure(Tenure t) {
    String body = t.body().or(t::code).map(b -> " (" + b + ")").orElse("");
    Optional<LocalDate> from = t.from();
    Optional<LocalDate> to = t.to();
    String when = from.map(f -> ", " + day(f)).orElse("");
    if (from.isPresent() && to.isPresent() && !from.equals(to)) {
      when += " to " + day(to.get());
    }
    return t.office() + body + when;
  }

  private static String day(LocalDate day) {
    return Wording.date(PartialDate.of(day));
  }

  private static void heading(List<String> lines, String words, Ink ink) {
    lines.add("");
    lines.add("  " + ink.heading(words));
  }

  private static void add(List<String> lines, String text, int width, int indent) {
    lines.addAll(Wrap.lines(text, width, indent, indent + 2, UnaryOperator.identity()));
  }
}
