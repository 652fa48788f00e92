package org.chancery.account.engagement;

import java.time.LocalDate;
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

/**
 * Finds a report's engagements: first each word that tells of one, then which of them tell of the
 * same. The headline is read last, since it says in short what the body says in full.
 */
public final class Engagements {
  /** Days after which a visit that began is taken to be over. */
  private static final int STAY = 7;

  private static final Set<Kind> TALKS = Set.of(Kind.MEETING, Kind.CALL, Kind.CONSULTATIONS);

  private final TellingFinder finder;
  private final Triggers triggers;

  private Engagements(Triggers triggers) {
    this.finder = new TellingFinder(triggers);
    this.triggers = triggers;
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
    List<Draft> whole = drafts.stream().filter(Draft::isWhole).toList();
    whole.forEach(
        d -> d.date = d.date.or(() -> inherited(d, whole, document.report().published())));
    whole.forEach(d -> d.date = d.date.or(() -> nearby(d, document)));
    for (int i = whole.size() - 2; i >= 0; i--) {
      Draft d = whole.get(i);
      Draft next = whole.get(i + 1);
      boolean alike = d.status == Status.HELD && next.status == Status.HELD;
      d.date = alike ? d.date.or(() -> next.date) : d.date;
    }
    document.report().published().ifPresent(day -> whole.forEach(d -> d.status = d.statusAt(day)));
    Optional<Site> dateline = sites.dateline();
    whole.forEach(d -> d.site = d.site.or(() -> surrounding(d, whole, dateline)));
    whole.forEach(d -> d.site = d.site.map(site -> inCity(site, d, dateline)));
    whole.forEach(
        d -> d.site = d.site.filter(site -> d.kind != Kind.CALL && d.kind != Kind.LETTER));
    return whole.stream().map(Draft::finished).toList();
  }

  /**
   * The date of an engagement that the text gives none for: what goes on does so in the month of
   * the report; what is told after something dated happened on that day, or, during a visit of
   * several days, in that month.
   */
  private static Optional<PartialDate> inherited(
      Draft d, List<Draft> all, Optional<LocalDate> published) {
    if (d.status == Status.ONGOING) {
      return published.map(p -> PartialDate.of(p.getYear(), p.getMonthValue()));
    }
    Optional<PartialDate> found = Optional.empty();
    for (Draft other : all) {
      if (other == d) {
        break;
      }
      boolean planned = other.status == Status.PLANNED;
      boolean stay = other.kind == Kind.VISIT && (planned || other.status == Status.ONGOING);
      boolean alike = planned == (d.status == Status.PLANNED) && other.status != Status.CANCELLED;
      if (other.date.isPresent() && (alike || (stay && d.status == Status.PLANNED))) {
        // Within a stay of some days, or among plans, the day is open.
        found = planned || stay ? other.date.map(Engagements::month) : other.date;
      }
    }
    return found;
  }

  /**
   * A date in the sentence that tells of it, though another word governs it; else one in the
   * sentence before or after.
   */
  private static Optional<PartialDate> nearby(Draft d, Document document) {
    if (d.status != Status.HELD) {
      return Optional.empty();
    }
    int told = d.sentences.get(0);
    for (int s : new int[] {told, told - 1, told + 1}) {
      if (s >= 0 && s < document.times().size()) {
        Optional<PartialDate> found =
            document.times().get(s).stream()
                .flatMap(t -> t.value().date().stream())
                .filter(v -> v.day().isPresent() && isRecent(v, document.report().published()))
                .findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isRecent(PartialDate date, Optional<LocalDate> published) {
    return published.isEmpty()
        || !date.first().isAfter(published.get())
            && date.first().isAfter(published.get().minusDays(14));
  }

  /**
   * Where an engagement took place that the text gives no place for: where what was told before it
   * did, else the place that an agency reports from. A call or a letter has no place, and a plan
   * none that is not stated.
   */
  private static Optional<Site> surrounding(Draft d, List<Draft> all, Optional<Site> dateline) {
    if (d.kind == Kind.CALL
        || d.kind == Kind.LETTER
        || d.kind == Kind.VISIT
        || d.status == Status.PLANNED) {
      return Optional.empty();
    }
    Optional<Site> found = Optional.empty();
    for (Draft other : all) {
      if (other == d) {
        break;
      }
      boolean there =
          other.site.isPresent() && other.status != Status.PLANNED && other.kind != Kind.CALL;
      if (there && compatible(other.date, d.date)) {
        found = other.site;
      }
    }
    return found.or(() -> dateline);
  }

  /**
   * Where the text names the country alone, and an agency reports from a city there, it is that
   * city.
   */
  private static Site inCity(Site site, Draft d, Optional<Site> dateline) {
    boolean there =
        dateline.isPresent()
            && site.country().isPresent()
            && site.country().equals(dateline.get().country());
    return site.city().isEmpty() && there && d.status != Status.PLANNED ? dateline.get() : site;
  }

  /** One may be vaguer than the other: a month and a day in it. */
  private static boolean compatible(Optional<PartialDate> a, Optional<PartialDate> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    return !a.get().first().isAfter(b.get().last()) && !b.get().first().isAfter(a.get().last());
  }

  private static PartialDate month(PartialDate date) {
    return date.month().isPresent() ? PartialDate.of(date.year(), date.month().getAsInt()) : date;
  }

  /**
   * These engagements with what the plans add: those that they name and that are not known yet, and
   * the dates and places of those that are.
   */
  public List<FoundEngagement> withPlans(
      Cast cast,
      java.util.function.IntFunction<Tree> trees,
      List<FoundEngagement> found,
      List<Planned> plans) {
    PlanReader reader = new PlanReader(triggers, cast);
    List<FoundEngagement> all = new ArrayList<>(found);
    for (Planned plan : plans) {
      Optional<FoundEngagement> made = reader.read(trees.apply(plan.sentence()), plan, all);
      if (made.isEmpty()) {
        continue;
      }
      boolean known = false;
      for (int i = 0; i < all.size(); i++) {
        if (PlanReader.isSame(made.get(), all.get(i))) {
          all.set(i, PlanReader.completed(all.get(i), made.get()));
          known = true;
        }
      }
      if (!known) {
        all.add(made.get());
      }
    }
    return all;
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

    /** What is dated after the report is yet to come. */
    Status statusAt(LocalDate published) {
      boolean ahead = date.isPresent() && date.get().first().isAfter(published);
      if (ahead && status != Status.CANCELLED) {
        return Status.PLANNED;
      }
      boolean over = date.isPresent() && date.get().last().isBefore(published.minusDays(STAY));
      return over && status == Status.ONGOING ? Status.HELD : status;
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
      if (!kinds || !compatible(date, t.date())) {
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
