package org.chancery.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chancery.brief.form.page.Ink;
import org.chancery.brief.page.Words;
import org.chancery.brief.wording.Wording;
import org.chancery.record.Engagement;
import org.chancery.record.PartialDate;
import org.chancery.register.Dossier;
import org.chancery.register.Source;
import org.chancery.register.copies.Family;
import org.chancery.register.sameness.Difference;
import org.chancery.register.sameness.Merged;
import org.chancery.register.sameness.Sighting;
import org.chancery.register.sameness.SightingId;

/** One engagement with all its sources, and where these differ. */
final class DossierPage {
  private static final int EXCERPT = 200;

  private final Dossier told;
  private final int width;
  private final Ink ink;
  private final List<String> lines = new ArrayList<>();
  private final Map<String, String> outlets = new HashMap<>();

  private DossierPage(Dossier told, int width, Ink ink) {
    this.told = told;
    this.width = width;
    this.ink = ink;
  }

  /** The page as lines of at most that width, each ended, with an empty line behind. */
  static String of(Dossier told, int width, Ink ink) {
    DossierPage page = new DossierPage(told, width, ink);
    page.write();
    return String.join("\n", page.lines) + "\n\n";
  }

  /** A line on an engagement, for lists. */
  static List<String> line(Dossier told, int width, int indent, Ink ink) {
    Engagement e = told.group().merged().engagement();
    String who =
        e.participants().stream()
            .map(p -> p.name().or(() -> p.office().body()).or(() -> p.office().code()).orElse("?"))
            .collect(Collectors.joining(", "));
    String recognised =
        told.recognised().isEmpty()
            ? ""
            : told.recognised().stream()
                .map(Dossier.Recognised::name)
                .collect(Collectors.joining(", ", "; by the register ", ""));
    String sources = told.tellings().size() > 1 ? " (" + told.tellings().size() + " reports)" : "";
    return Wrap.lines(
        told.id()
            + "  "
            + Wording.engagement(e)
            + (who.isEmpty() ? "" : ": " + who)
            + recognised
            + sources,
        width,
        indent,
        indent + 14,
        ink::heading);
  }

  private void write() {
    Engagement e = told.group().merged().engagement();
    String name = e.name().map(n -> ": " + n).orElse("");
    lines.addAll(Wrap.lines(Wording.engagement(e) + name, width, 0, 2, ink::bold));
    told.group().merged().people().forEach(this::participant);
    if (told.group().merged().people().isEmpty()) {
      e.participants().forEach(p -> add(Wording.participant(p), 2));
    }
    told.recognised().forEach(this::recognised);
    e.occasion().ifPresent(o -> add("on the margins of " + o, 2));
    if (!e.topics().isEmpty()) {
      add("about " + Wording.topics(e.topics()), 2);
    }
    sources();
    copies();
    if (!told.group().differences().isEmpty()) {
      heading("Where they differ");
      told.group().differences().forEach(this::difference);
    }
  }

  private void participant(Merged.Named named) {
    Set<String> others = new TreeSet<>(named.names());
    named.participant().name().ifPresent(others::remove);
    String also = others.isEmpty() ? "" : "; also named " + String.join(", ", others);
    add(Wording.participant(named.participant()) + also, 2);
  }

  /** What the register adds is set off from what the reports say. */
  private void recognised(Dossier.Recognised r) {
    String seen =
        r.seen().stream()
            .map(Dossier.Seen::source)
            .map(s -> s.outlet().orElse(s.paths().get(0)) + day(s))
            .distinct()
            .collect(Collectors.joining("; "));
    add(
        "The register takes "
            + Wording.participant(r.participant())
            + ", for "
            + r.name()
            + String.format(Locale.ROOT, " (%.2f), so seen by ", r.confidence())
            + seen
            + ". No report of this engagement says so.",
        2);
  }

  private static String day(Source source) {
    return source.published().map(d -> ", " + Wording.date(PartialDate.of(d))).orElse("");
  }

  private void sources() {
    int reports = told.tellings().size();
    String sure =
        reports > 1
            ? String.format(Locale.ROOT, ", one engagement with %.2f", told.group().confidence())
            : "";
    heading("Told by " + Summary.many(reports, "report") + sure);
    for (int i = 0; i < reports; i++) {
      Dossier.Telling telling = told.tellings().get(i);
      Source source = telling.source();
      outlets.put(source.key(), source.outlet().orElse(source.paths().get(0)));
      add(telling.id() + "  " + source.outlet().orElse("outlet not found") + day(source), 4);
      lines.addAll(Wrap.lines(String.join(", ", source.paths()), width, 18, 18, ink::faint));
      Sighting sighting = told.group().sightings().get(i);
      String words =
          sighting.engagement().evidence().stream()
              .map(p -> Words.at(source.page(), p))
              .collect(Collectors.joining(" … "));
      lines.addAll(Wrap.lines("“" + Wrap.cut(words, EXCERPT) + "”", width, 18, 18, ink::faint));
    }
  }

  private void copies() {
    for (Family family : told.families()) {
      if (family.reports().size() > 1) {
        heading("Copies of one text");
        add(
            family.reports().stream()
                .map(c -> outlet(c.report()))
                .collect(Collectors.joining(", ")),
            4);
        add(
            "first: " + family.first().stream().map(this::outlet).collect(Collectors.joining(", ")),
            4);
      }
    }
  }

  private void difference(Difference difference) {
    switch (difference) {
      case Difference.OfDate d -> versions("date", d.versions(), Wording::date);
      case Difference.OfPlace p -> versions("place", p.versions(), v -> v);
      case Difference.OfKind k -> versions("kind", k.versions(), Wording::kind);
      case Difference.OfParticipant p ->
          add(Wording.participant(p.participant()) + ": " + by(p.with(), p.without()), 4);
      case Difference.OfTopic t ->
          add("about " + Wording.topics(List.of(t.topic())) + ": " + by(t.with(), t.without()), 4);
    }
  }

  private <V> void versions(
      String what, List<Difference.Version<V>> versions, Function<V, String> words) {
    add(
        what
            + ": "
            + versions.stream()
                .map(v -> words.apply(v.value()) + " (" + names(v.by()) + ")")
                .collect(Collectors.joining("; ")),
        4);
  }

  private String by(List<SightingId> with, List<SightingId> without) {
    return "in " + names(with) + ", not in " + names(without);
  }

  private String names(List<SightingId> ids) {
    return ids.stream().map(i -> outlet(i.report())).distinct().collect(Collectors.joining(", "));
  }

  private String outlet(String key) {
    return outlets.getOrDefault(key, key);
  }

  private void heading(String words) {
    lines.add("");
    lines.add("  " + ink.heading(words));
  }

  private void add(String text, int indent) {
    lines.addAll(Wrap.lines(text, width, indent, indent + 2, UnaryOperator.identity()));
  }
}
