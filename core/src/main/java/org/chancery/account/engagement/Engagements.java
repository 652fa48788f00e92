package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.account.cast.Cast;
import org.chancery.account.cast.Party;
import org.chancery.language.Document;
import org.chancery.language.Tree;
import org.chancery.record.Kind;
import org.chancery.record.PartialDate;
import org.chancery.record.Status;
import org.chancery.report.Paragraph;
import org.chancery.report.Span;

/**
 * Finds a report's engagements: first each word that tells of one, then which of them tell of the
 * same. The headline is read last, since it says in short what the body says in full.
 */
public final class Engagements {
  private static final Set<Kind> TALKS = Set.of(Kind.MEETING, Kind.CALL, Kind.CONSULTATIONS);

  private final TellingFinder finder;
  private final PlanReader plans;

  private Engagements(Triggers triggers) {
    this.finder = new TellingFinder(triggers);
    this.plans = new PlanReader(triggers);
  }

  /** With the word list that is installed. */
  public static Engagements standard() {
    return new Engagements(Triggers.load());
  }

  /**
   * @param trees of the document's sentences, made when asked for
   * @param sites for each sentence the places that it names
   */
  public List<FoundEngagement> find(
      Document document, Cast cast, java.util.function.IntFunction<Tree> trees, Sites sites) {
    List<Telling> body = new ArrayList<>();
    List<Telling> titles = new ArrayList<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      Paragraph.Role role =
          document.report().paragraphs().get(document.sentences().get(i).paragraph()).role();
      List<Telling> here =
          finder.find(i, trees.apply(i), cast, document.times().get(i), sites.of(i));
      (role == Paragraph.Role.TITLE ? titles : body).addAll(here);
    }
    List<Draft> drafts = new ArrayList<>();
    body.forEach(t -> place(t, drafts));
    // A headline says again what the body says, in fewer words.
    titles.stream()
        .filter(t -> drafts.stream().noneMatch(d -> d.isSpokenOfIn(t)))
        .forEach(t -> place(t, drafts));
    List<FoundEngagement> whole =
        drafts.stream().filter(Draft::isWhole).map(Draft::finished).toList();
    return Placing.complete(Dating.complete(whole, document), document, sites);
  }

  /**
   * The planned engagement that a plan names, unless it is known already.
   *
   * @param sentence index of the sentence that the plan stands in
   * @param span of the plan's words
   * @param city where it is to be
   * @param country ISO 3166-1 alpha-3
   */
  public Optional<FoundEngagement> planned(
      Document document,
      Cast cast,
      java.util.function.IntFunction<Tree> trees,
      int sentence,
      Span span,
      Optional<PartialDate> date,
      Optional<String> city,
      Optional<String> country,
      List<FoundEngagement> known) {
    TellingFinder.Scene scene =
        new TellingFinder.Scene(
            sentence, trees.apply(sentence), cast, document.times().get(sentence), List.of());
    return plans.read(scene, span, date, city, country).filter(e -> !PlanReader.isKnown(e, known));
  }

  private static void place(Telling t, List<Draft> drafts) {
    if (t.presence()) {
      latest(drafts, d -> d.kind != Kind.CALL && d.status != Status.CANCELLED)
          .ifPresent(d -> d.join(t.parties()));
      return;
    }
    if (t.implied() && drafts.stream().anyMatch(d -> d.holds(t.parties()))) {
      return;
    }
    Optional<Draft> same = latest(drafts, d -> d.isSame(t));
    if (same.isPresent()) {
      same.get().add(t);
    } else if (!t.parties().isEmpty() || (t.kind() == Kind.CONFERENCE && t.date().isPresent())) {
      Draft d = new Draft(t);
      if (t.sides()) {
        latest(drafts, p -> p.parties.size() >= 2).ifPresent(p -> d.join(p.parties));
      }
      if (!t.definite() || d.isWhole()) {
        drafts.add(d);
      }
    } else if (t.sides()) {
      Draft d = new Draft(t);
      latest(drafts, p -> p.parties.size() >= 2).ifPresent(p -> d.join(p.parties));
      if (d.isWhole()) {
        drafts.add(d);
      }
    }
  }

  private static Optional<Draft> latest(List<Draft> drafts, Predicate<Draft> fits) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (fits.test(drafts.get(i))) {
        return Optional.of(drafts.get(i));
      }
    }
    return Optional.empty();
  }

  /** An engagement that is still being put together. */
  private static final class Draft {
    private Kind kind;
    private Status status;
    private Optional<PartialDate> date;
    private Optional<Site> site;
    private Optional<String> occasion;
    private Optional<String> name;
    private final List<Party> parties = new ArrayList<>();
    private final List<Integer> sentences = new ArrayList<>();

    Draft(Telling t) {
      this.kind = t.kind();
      this.status = t.status();
      this.date = t.date();
      this.site = t.site();
      this.occasion = t.occasion();
      this.name = t.name();
      join(t.parties());
      sentences.add(t.sentence());
    }

    void join(List<Party> others) {
      for (Party p : others) {
        if (parties.stream().noneMatch(q -> q.id() == p.id())) {
          parties.add(p);
        }
      }
    }

    /**
     * Whether a headline's telling is about this: the same kind of thing and somebody in common.
     */
    boolean isSpokenOfIn(Telling t) {
      boolean kinds = kind == t.kind() || (TALKS.contains(kind) && TALKS.contains(t.kind()));
      return kinds
          && (t.parties().isEmpty() || t.parties().stream().anyMatch(p -> holds(List.of(p))));
    }

    boolean holds(List<Party> others) {
      return others.stream().allMatch(p -> parties.stream().anyMatch(q -> q.id() == p.id()));
    }

    /** Enough people for its kind. */
    boolean isWhole() {
      return switch (kind) {
        case MEETING, CALL, CONSULTATIONS, SIGNING, LETTER -> parties.size() >= 2;
        // A state as such travels nowhere.
        case VISIT ->
            parties.stream().anyMatch(p -> !(p instanceof Party.Body b) || b.role().isPresent());
        case CEREMONY, PRESS_BRIEFING, CONFERENCE -> !parties.isEmpty();
      };
    }

    boolean isSame(Telling t) {
      boolean kinds =
          kind == t.kind()
              || (TALKS.contains(kind)
                  && TALKS.contains(t.kind())
                  && (t.definite() || kind == Kind.MEETING && t.kind() == Kind.CONSULTATIONS));
      if (!kinds || !Dating.compatible(date, t.date())) {
        return false;
      }
      if (t.site().isPresent()
          && site.isPresent()
          && kind == Kind.VISIT
          && !sameCountry(site.get(), t.site().get())) {
        return false;
      }
      if (status != t.status() && (status == Status.CANCELLED || t.status() == Status.CANCELLED)) {
        return false;
      }
      if (status != t.status()
          && (status == Status.PLANNED || t.status() == Status.PLANNED)
          && !t.definite()
          && t.date().isPresent()
          && date.isPresent()
          && !date.equals(t.date())) {
        return false;
      }
      if (t.parties().isEmpty()) {
        return t.sides() || t.definite();
      }
      Set<Integer> mine = new HashSet<>();
      parties.forEach(p -> mine.add(p.id()));
      Set<Integer> theirs = new HashSet<>();
      t.parties().forEach(p -> theirs.add(p.id()));
      if (mine.containsAll(theirs)) {
        return kind != Kind.VISIT
            || t.site().isEmpty()
            || site.isEmpty()
            || sameCountry(site.get(), t.site().get());
      }
      return theirs.containsAll(mine)
          && (mine.size() >= 2 || kind == Kind.VISIT || kind == Kind.CEREMONY);
    }

    private static boolean isBody(Party p) {
      return p instanceof Party.Body;
    }

    private static Set<String> codes(List<Party> parties) {
      Set<String> out = new HashSet<>();
      for (Party p : parties) {
        switch (p) {
          case Party.Person person ->
              person.offices().stream()
                  .findFirst()
                  .flatMap(org.chancery.record.Office::code)
                  .ifPresent(out::add);
          case Party.Body b -> out.add(b.code().orElse(b.name()));
          case Party.Sides s -> {}
        }
      }
      return out;
    }

    private static boolean sameCountry(Site a, Site b) {
      return a.country().isEmpty() || b.country().isEmpty() || a.country().equals(b.country());
    }

    void add(Telling t) {
      join(t.parties());
      if (date.isEmpty()
          || (t.date().isPresent()
              && t.date().get().toString().length() > date.get().toString().length())) {
        date = t.date().or(() -> date);
      }
      if (site.isEmpty()
          || (site.get().city().isEmpty() && t.site().flatMap(Site::city).isPresent())) {
        site = t.site().or(() -> site);
      }
      if (kind == Kind.MEETING && t.kind() == Kind.CALL) {
        kind = Kind.CALL;
      }
      if (kind == Kind.VISIT && status == Status.HELD && t.status() == Status.ONGOING) {
        status = Status.ONGOING;
      }
      occasion = occasion.or(t::occasion);
      name = name.or(t::name);
      if (sentences.get(sentences.size() - 1) != t.sentence()) {
        sentences.add(t.sentence());
      }
    }

    FoundEngagement finished() {
      return new FoundEngagement(
          kind,
          status,
          date,
          site,
          occasion,
          name,
          parties,
          sentences.stream().sorted().distinct().toList());
    }
  }
}
