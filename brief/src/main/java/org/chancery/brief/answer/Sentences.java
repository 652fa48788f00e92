package org.chancery.brief.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Utterance;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Citations;
import org.chancery.brief.page.Run;
import org.chancery.brief.subject.Side;
import org.chancery.brief.wording.Wording;
import org.chancery.record.Engagement;
import org.chancery.record.Office;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.record.Passage;
import org.chancery.record.Plan;
import org.chancery.record.Statement;
import org.chancery.record.Status;
import org.chancery.register.Dossier;
import org.chancery.register.Planned;
import org.chancery.register.Source;
import org.chancery.register.copies.Family;
import org.chancery.register.identity.SingleOffice;
import org.chancery.register.name.Phrase;

/** What is on a register in sentences, each with its citations. */
final class Sentences {
  /** More sources of one thing are counted, not cited. */
  private static final int SOURCES = 3;

  /** Passages of one source that are cited for one thing. */
  private static final int PASSAGES = 2;

  /** Of those who belong to no side that is asked about, so many are named. */
  private static final int OTHERS = 4;

  /** Days after which a report on something does not give the offices of then. */
  private static final int LOOKING_BACK = 60;

  private final Citations citations;
  private final List<Side> sides;

  /**
   * @param sides whose participants come first, in that order
   */
  Sentences(Citations citations, List<Side> sides) {
    this.citations = citations;
    this.sides = List.copyOf(sides);
  }

  /** "11 January 2024, Baku (AZE): meeting of A and B, about mine action [1][2]". */
  Block.Line engagement(Dossier told) {
    return engagement("", told);
  }

  /** One that may have been read wrongly, with all who may have taken part. */
  Block.Line doubtful(String before, Dossier told) {
    Engagement e = Engagements.of(told);
    return engagement(before, told, e.participants());
  }

  /**
   * @param before stands before it: "Last met: "
   */
  Block.Line engagement(String before, Dossier told) {
    return engagement(before, told, Engagements.participants(told));
  }

  private Block.Line engagement(String before, Dossier told, List<Participant> participants) {
    List<Run> runs = new ArrayList<>();
    if (!before.isEmpty()) {
      runs.add(new Run.Plain(before));
    }
    Engagement e = Engagements.of(told);
    runs.add(new Run.Strong(before.isEmpty() ? Wording.capital(when(told)) : when(told)));
    List<Participant> then =
        recalled(told) ? participants.stream().map(Sentences::bare).toList() : participants;
    runs.add(new Run.Plain(where(e) + ": " + what(e) + who(then) + about(e) + many(told)));
    runs.addAll(Parting.of(told, participants));
    runs.addAll(cites(told));
    Engagements.recognised(told).forEach(r -> runs.addAll(recognised(r)));
    return new Block.Line(0, runs);
  }

  /**
   * "; the register takes Fiji, Foreign Minister, for Jane Roe, as named elsewhere [3]": a guess,
   * cited with the reports that it rests on.
   */
  private List<Run> recognised(Dossier.Recognised r) {
    List<Run> runs = new ArrayList<>();
    runs.add(
        new Run.Plain(
            "; the register takes "
                + participant(r.participant())
                + " for "
                + r.name()
                + ", so named elsewhere"));
    r.seen()
        .forEach(
            s -> runs.addAll(citations.of(s.source(), s.evidence().stream().limit(1).toList())));
    return runs;
  }

  /** Whether the reports look back: the offices that they give are those of their day. */
  static boolean recalled(Dossier told) {
    Optional<LocalDate> last = Engagements.of(told).date().map(PartialDate::last);
    Optional<LocalDate> first = Engagements.reported(told);
    return last.isPresent()
        && first.filter(d -> d.minusDays(LOOKING_BACK).isAfter(last.get())).isPresent();
  }

  /** A person without the office, for the body alone. */
  private static Participant bare(Participant p) {
    Office o = p.office();
    return p.name().isEmpty()
        ? p
        : new Participant(p.name(), new Office(Optional.empty(), o.body(), o.code()), List.of());
  }

  /** "11 January 2024"; of one without a date, when it was reported. */
  static String when(Dossier told) {
    return Engagements.of(told)
        .date()
        .map(Wording::date)
        .or(() -> Engagements.reported(told).map(d -> "report of " + day(d)))
        .orElse("undated report");
  }

  private static String where(Engagement e) {
    return e.place()
        .map(p -> ", " + p + e.country().map(c -> " (" + c + ")").orElse(""))
        .or(() -> e.country().map(c -> ", " + c))
        .orElse("");
  }

  static String what(Engagement e) {
    return what(
        e,
        switch (e.status()) {
          case HELD -> "";
          case ONGOING -> ", under way when reported";
          case PLANNED -> " planned";
          case CANCELLED -> " called off";
        });
  }

  private static String what(Engagement e, String status) {
    String kind = e.kind().label().replace('-', ' ');
    String name = e.name().map(n -> " “" + n + "”").orElse("");
    return kind
        + status
        + name
        + e.occasion().map(o -> " on the margins of “" + o + "”").orElse("");
  }

  /** Those of the first side, those of the second, the others. */
  private String who(List<Participant> participants) {
    Set<Participant> left = new LinkedHashSet<>(participants);
    List<String> groups = new ArrayList<>();
    for (Side side : sides) {
      List<Participant> own = left.stream().filter(side::has).toList();
      own.forEach(left::remove);
      if (!own.isEmpty()) {
        groups.add(some(own, own.size()));
      }
    }
    if (!left.isEmpty()) {
      groups.add(some(List.copyOf(left), groups.isEmpty() ? 2 * OTHERS : OTHERS));
    }
    return groups.isEmpty() ? "" : "; " + String.join(" – ", groups);
  }

  /** "A; B and 54 others". */
  private static String some(List<Participant> all, int most) {
    // One more than there is room for takes no more room than to say so.
    int shown = all.size() <= most + 1 ? all.size() : most;
    return all.stream().limit(shown).map(Sentences::participant).collect(Collectors.joining("; "))
        + (shown < all.size() ? " and " + (all.size() - shown) + " others" : "");
  }

  /** "Jane Roe (Foreign Minister, Fiji)", or the body alone. */
  static String participant(Participant p) {
    String office = offices(p);
    return p.name().isEmpty()
        ? office
        : p.name().get() + (office.isEmpty() ? "" : " (" + office + ")");
  }

  /**
   * "Deputy Prime Minister and Foreign Minister, Fiji": those of one body, and of one person. What
   * a report calls in two ways is told once.
   */
  static String offices(Participant p) {
    Office first = p.office();
    if (p.name().isEmpty() || first.role().isEmpty()) {
      return office(first);
    }
    List<String> roles = new ArrayList<>(List.of(first.role().get()));
    for (Office other : p.also()) {
      if (other.role().isPresent()
          && other.body().equals(first.body())
          && other.code().equals(first.code())
          && roles.stream().noneMatch(r -> one(r, other.role().get()))) {
        roles.add(other.role().get());
      }
    }
    String last = roles.removeLast();
    String role = roles.isEmpty() ? last : String.join(", ", roles) + " and " + last;
    return office(new Office(Optional.of(role), first.body(), first.code()));
  }

  /** Whether two wordings mean one office: "FM" and "Foreign Minister". */
  private static boolean one(String role, String other) {
    Set<String> kinds = new HashSet<>(SingleOffice.kinds(role));
    kinds.retainAll(SingleOffice.kinds(other));
    return !kinds.isEmpty() || Phrase.within(Phrase.telling(role), Phrase.telling(other));
  }

  /** "Foreign Minister, Fiji"; as much as is known. */
  static String office(Office o) {
    Optional<String> body = o.body().or(o::code);
    Optional<String> role = o.role().filter(r -> !r.equals(body.orElse("")));
    return role.isPresent() && body.isPresent()
        ? role.get() + ", " + body.get()
        : role.or(() -> body).orElse("");
  }

  private static String about(Engagement e) {
    return e.topics().isEmpty() ? "" : "; about " + Wording.topics(e.topics());
  }

  private static String many(Dossier told) {
    long outlets = told.families().size();
    return outlets > SOURCES ? "; " + outlets + " sources" : "";
  }

  /** The first report of each source that tells of it, the earliest first. */
  List<Run> cites(Dossier told) {
    Set<String> copies = new HashSet<>();
    for (Family family : told.families()) {
      Set<String> others =
          family.reports().stream()
              .map(c -> c.report())
              .collect(Collectors.toCollection(TreeSet::new));
      others.remove(new TreeSet<>(family.first()).first());
      copies.addAll(others);
    }
    List<Run> runs = new ArrayList<>();
    Set<String> cited = new HashSet<>();
    Engagements.earliest(told).stream()
        .filter(i -> !copies.contains(told.tellings().get(i).source().key()))
        .filter(i -> cited.size() < SOURCES && cited.add(told.tellings().get(i).source().key()))
        .forEach(i -> runs.addAll(cites(told, i)));
    return runs.isEmpty() ? cites(told, 0) : runs;
  }

  /** The earliest report that tells of it. */
  List<Run> cite(Dossier told) {
    return cites(told, Engagements.earliest(told).get(0));
  }

  /** One of the reports that tell of it. */
  List<Run> cites(Dossier told, int telling) {
    return cites(
        told.tellings().get(telling).source(),
        told.group().sightings().get(telling).engagement().evidence().subList(0, 1));
  }

  List<Run> cites(Source source, List<Passage> passages) {
    return citations.of(source, passages.stream().limit(PASSAGES).toList());
  }

  /** "11 January 2024: Jane Roe (Foreign Minister, Fiji) pledged “…” [3]". */
  Block.Line utterance(int level, Utterance u) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Strong(Wording.capital(when(u))));
    runs.add(new Run.Plain(": "));
    runs.addAll(said(u));
    return new Block.Line(level, runs);
  }

  /** "11 January 2024" where that is when it was said, else "reported 12 January 2024". */
  static String when(Utterance u) {
    return u.held()
        .map(Sentences::day)
        .or(() -> u.reported().map(d -> "reported " + day(d)))
        .orElse("undated report");
  }

  /** "Jane Roe (Foreign Minister, Fiji) pledged “…” [3]". */
  List<Run> said(Utterance u) {
    Statement s = u.statement();
    List<Run> runs = new ArrayList<>();
    String office =
        u.office()
            .map(Sentences::office)
            .filter(o -> !o.isEmpty())
            .map(o -> " (" + o + ")")
            .orElse("");
    runs.add(new Run.Plain(Wording.speaker(s) + office + " " + Wording.saying(s.act()) + ": "));
    runs.add(new Run.Quoted(s.text()));
    runs.addAll(cites(u));
    return runs;
  }

  List<Run> cites(Utterance u) {
    List<Run> runs = new ArrayList<>();
    u.told().stream().limit(SOURCES).forEach(at -> runs.addAll(cites(at.source(), at.passages())));
    return runs;
  }

  /** "29 November 2024: COP29, Baku (AZE) [4]". */
  Block.Line planned(Planned p, List<Run> after) {
    return planned(new Announced(p, List.of()), after);
  }

  /** The same told by several reports, or twice by one. */
  Block.Line planned(Announced announced, List<Run> after) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Strong(announced.date().map(Wording::date).orElse("No date yet")));
    runs.add(new Run.Plain(": "));
    runs.addAll(name(announced.plan()));
    List<Run> cites = new ArrayList<>(cites(announced.plan()));
    Set<String> reports = new HashSet<>(Set.of(announced.plan().source().key()));
    for (Planned p : announced.again()) {
      if (reports.size() < SOURCES && reports.add(p.source().key())) {
        cites.addAll(cites(p).subList(0, 1));
      }
    }
    runs.addAll(cites);
    runs.addAll(after);
    return new Block.Line(0, runs);
  }

  List<Run> cites(Planned p) {
    return cites(
        p.source(),
        p.intent()
            .plan()
            .map(plan -> plan.evidence())
            .or(() -> p.intent().engagement().map(Engagement::evidence))
            .orElse(List.of()));
  }

  /** What is planned, and where; in the report's words where these are no name. */
  List<Run> name(Planned p) {
    Optional<Plan> plan = p.intent().plan().filter(x -> p.intent().engagement().isEmpty());
    if (plan.isPresent()
        && (!named(plan.get().what()) || plan.get().what().equals(plan.get().text()))) {
      return List.of(new Run.Quoted(plan.get().text()));
    }
    String what =
        p.intent()
            .engagement()
            .map(e -> unplanned(e) + who(Engagements.participants(e)))
            .or(() -> plan.map(Plan::what))
            .orElse("");
    boolean said = p.intent().place().filter(what::contains).isPresent();
    String place =
        p.intent()
            .place()
            .map(w -> w + p.intent().country().map(c -> " (" + c + ")").orElse(""))
            .or(() -> p.intent().country())
            .filter(w -> !said)
            .map(w -> ", " + w)
            .orElse("");
    return List.of(new Run.Plain(what + place));
  }

  /** Whether the short name of a plan is a name or a thing, and not the rest of a sentence. */
  static boolean named(String what) {
    return !what.isEmpty()
        && (Character.isUpperCase(what.codePointAt(0)) || Character.isDigit(what.codePointAt(0)));
  }

  /** What it is; that it is planned is said by where it stands. */
  private static String unplanned(Engagement e) {
    return e.status() == Status.PLANNED ? what(e, "") : what(e);
  }

  static String day(LocalDate day) {
    return Wording.date(PartialDate.of(day));
  }
}
