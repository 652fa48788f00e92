package org.chancery.training;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.chancery.record.Engagement;
import org.chancery.record.Kind;
import org.chancery.record.Office;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.record.Status;
import org.chancery.record.Topic;
import org.chancery.register.sameness.Sighting;
import org.chancery.register.sameness.SightingId;

/**
 * Tells an engagement once more, as another outlet would: names spelled otherwise or shortened,
 * offices worded otherwise, a place or some topics left out, the date only by its month at times.
 * And tells of another engagement that is close to it. Always the same for the same seed.
 */
final class Retelling {
  /** Another spelling of letters, as outlets differ in them. */
  private static final List<Map.Entry<String, String>> SPELLINGS =
      List.of(
          Map.entry("iy", "y"),
          Map.entry("yy", "iy"),
          Map.entry("yev", "iev"),
          Map.entry("ei", "ey"),
          Map.entry("gh", "q"),
          Map.entry("kh", "h"),
          Map.entry("ss", "s"),
          Map.entry("ou", "u"),
          Map.entry("ay", "ai"));

  private static final Map<String, String> OFFICES =
      Map.of(
          "foreign minister", "Minister of Foreign Affairs",
          "minister of foreign affairs", "FM",
          "president", "head of state",
          "secretary-general", "UN chief",
          "prime minister", "PM",
          "ambassador", "envoy",
          "resident coordinator", "Resident Co-ordinator");

  /** Kinds at which one participant more makes another engagement. */
  private static final Set<Kind> FEW = EnumSet.of(Kind.MEETING, Kind.CALL, Kind.CONSULTATIONS);

  /** Kinds of which two do not begin on two days running. */
  private static final Set<Kind> LONG = EnumSet.of(Kind.VISIT, Kind.CONFERENCE, Kind.CONSULTATIONS);

  private final Random random;
  private final List<Engagement> all;

  /**
   * @param all engagements that are told of: people are borrowed from them, and nothing is made up
   *     that could be one of them
   */
  Retelling(long seed, List<Engagement> all) {
    this.random = new Random(seed);
    this.all = all;
  }

  /**
   * The same engagement; with something left out, where it can still be no other that is told of.
   */
  Sighting same(Sighting s, String report) {
    Sighting loose = loose(s, report);
    Engagement own = s.engagement();
    boolean other =
        all.stream().anyMatch(e -> !e.equals(own) && !fits(e, own) && fits(e, loose.engagement()));
    return other ? close(s, report, 0) : loose;
  }

  private Sighting loose(Sighting s, String report) {
    Engagement e = s.engagement();
    List<Participant> people = new ArrayList<>();
    boolean unnamed = false;
    for (Participant p : e.participants()) {
      boolean leave = !unnamed && e.participants().size() > 1 && random.nextInt(8) == 0;
      unnamed |= leave && p.name().isPresent();
      people.add(leave ? body(p) : respelled(p));
    }
    List<Topic> topics = new ArrayList<>(e.topics());
    topics.removeIf(t -> random.nextInt(3) == 0);
    Optional<PartialDate> date = e.date();
    if (date.isPresent() && date.get().exact().isPresent() && random.nextInt(8) == 0) {
      date = Optional.of(PartialDate.of(date.get().year(), date.get().month().getAsInt()));
    } else if (random.nextInt(10) == 0 && lately(s)) {
      date = Optional.empty();
    }
    boolean placed = random.nextInt(4) != 0;
    Kind kind = e.kind() == Kind.CONSULTATIONS && random.nextInt(5) == 0 ? Kind.MEETING : e.kind();
    return sighting(
        s,
        report,
        new Engagement(
            kind,
            e.status(),
            date,
            placed ? e.place() : Optional.empty(),
            placed ? e.country() : Optional.empty(),
            e.latitude(),
            e.longitude(),
            random.nextBoolean() ? e.occasion() : Optional.empty(),
            e.name(),
            people,
            topics,
            List.of()),
        random.nextInt(2));
  }

  /** In what another engagement is close to one. */
  enum Close {
    NEXT_DAY,
    OTHER_KIND,
    ONE_MORE,
    COLLEAGUE
  }

  /** Another engagement that is close to one, where there can be one that is clearly another. */
  Optional<Sighting> close(Close how, Sighting s, String report) {
    return switch (how) {
      case NEXT_DAY -> nextDay(s, report);
      case OTHER_KIND -> otherKind(s, report);
      case ONE_MORE -> oneMore(s, report);
      case COLLEAGUE -> colleague(s, report);
    };
  }

  /** The same sides on the next day, where that makes another engagement. */
  private Optional<Sighting> nextDay(Sighting s, String report) {
    Optional<LocalDate> day = s.engagement().date().flatMap(PartialDate::exact);
    if (day.isEmpty() || LONG.contains(s.engagement().kind())) {
      return Optional.empty();
    }
    Sighting t = close(s, report, 1);
    Engagement e = t.engagement();
    return invented(
        with(t, e.kind(), Optional.of(PartialDate.of(day.get().plusDays(1))), e.participants()));
  }

  /** Another kind of engagement between the same, on the same day. */
  private Optional<Sighting> otherKind(Sighting s, String report) {
    List<Kind> kinds =
        switch (s.engagement().kind()) {
          case MEETING, CONSULTATIONS ->
              List.of(Kind.CALL, Kind.VISIT, Kind.SIGNING, Kind.LETTER, Kind.PRESS_BRIEFING);
          case CALL -> List.of(Kind.MEETING, Kind.LETTER, Kind.VISIT);
          case VISIT, CONFERENCE, CEREMONY -> List.of(Kind.CALL, Kind.LETTER, Kind.PRESS_BRIEFING);
          case SIGNING, LETTER, PRESS_BRIEFING -> List.of(Kind.CALL, Kind.MEETING, Kind.VISIT);
        };
    Sighting t = close(s, report, 0);
    return invented(
        with(
            t,
            kinds.get(random.nextInt(kinds.size())),
            t.engagement().date(),
            t.engagement().participants()));
  }

  /** One participant more, of another side, where that makes another engagement. */
  private Optional<Sighting> oneMore(Sighting s, String report) {
    if (!FEW.contains(s.engagement().kind()) || s.engagement().participants().size() > 3) {
      return Optional.empty();
    }
    Sighting t = close(s, report, 0);
    List<Participant> people = new ArrayList<>(t.engagement().participants());
    return stranger(s.engagement())
        .map(
            p -> {
              people.add(p);
              return with(t, t.engagement().kind(), t.engagement().date(), people);
            });
  }

  /** Somebody else of the same side, on the same day. */
  private Optional<Sighting> colleague(Sighting s, String report) {
    if (!FEW.contains(s.engagement().kind()) || s.engagement().participants().size() != 2) {
      return Optional.empty();
    }
    List<Participant> people = new ArrayList<>(s.engagement().participants());
    Participant replaced = people.get(1);
    Optional<Participant> other = stranger(s.engagement());
    if (replaced.name().isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    people.set(
        1,
        new Participant(
            other.get().name(),
            new Office(Optional.of("Speaker"), replaced.office().body(), replaced.office().code()),
            List.of()));
    Sighting t = close(s, report, 0);
    return Optional.of(with(t, t.engagement().kind(), t.engagement().date(), people));
  }

  /** If no engagement that is told of has its kind and time and a side of it. */
  private Optional<Sighting> invented(Sighting s) {
    Engagement made = s.engagement();
    for (Engagement e : all) {
      boolean side =
          e.participants().stream()
              .anyMatch(
                  p ->
                      made.participants().stream()
                          .anyMatch(
                              q ->
                                  p.office().code().isPresent()
                                      ? p.office().code().equals(q.office().code())
                                      : p.office().body().equals(q.office().body())));
      if (sort(e.kind()).equals(sort(made.kind())) && then(e, made) && side && told(e, made)) {
        return Optional.empty();
      }
    }
    return Optional.of(s);
  }

  /** Undated ones are of all times, so that theirs must be more in common: all who took part. */
  private static boolean told(Engagement e, Engagement made) {
    return (e.date().isPresent() && made.date().isPresent())
        || e.participants().size() == made.participants().size();
  }

  /** Whether one could be the other, by what they tell. */
  private static boolean fits(Engagement e, Engagement made) {
    return sort(e.kind()).equals(sort(made.kind()))
        && then(e, made)
        && made.participants().stream()
            .allMatch(p -> e.participants().stream().anyMatch(q -> fits(p, q)));
  }

  private static boolean fits(Participant p, Participant q) {
    boolean side =
        p.office().code().isPresent()
            ? p.office().code().equals(q.office().code())
            : p.office().body().equals(q.office().body());
    return side && (p.name().isEmpty() || q.name().isEmpty() || initial(p).equals(initial(q)));
  }

  private static String initial(Participant p) {
    String name = p.name().orElse("");
    return name.substring(0, 1);
  }

  /** An outlet leaves out the date of what has just happened, not of what lies far back. */
  private static boolean lately(Sighting s) {
    Optional<LocalDate> last = s.engagement().date().map(PartialDate::last);
    return last.isPresent()
        && s.published().isPresent()
        && !last.get().isBefore(s.published().get().minusDays(3))
        && !last.get().isAfter(s.published().get());
  }

  private static boolean then(Engagement e, Engagement made) {
    return e.date().isEmpty()
        || made.date().isEmpty()
        || !(e.date().get().last().isBefore(made.date().get().first())
            || made.date().get().last().isBefore(e.date().get().first()));
  }

  /** Talks are called meetings and consultations, a summit a conference. */
  private static Kind sort(Kind kind) {
    return kind == Kind.CONSULTATIONS || kind == Kind.CONFERENCE ? Kind.MEETING : kind;
  }

  private Optional<Participant> stranger(Engagement e) {
    Set<String> present = new HashSet<>();
    for (Engagement other : all) {
      if (then(other, e) && other.date().isPresent()) {
        other.participants().forEach(p -> p.name().ifPresent(present::add));
      }
    }
    for (int i = 0; i < 50; i++) {
      List<Participant> people = all.get(random.nextInt(all.size())).participants();
      if (people.isEmpty()) {
        continue;
      }
      Participant p = people.get(random.nextInt(people.size()));
      boolean known =
          e.participants().stream()
              .anyMatch(
                  q ->
                      q.office().code().equals(p.office().code())
                          || q.office().body().equals(p.office().body()));
      boolean elsewhere = p.name().isEmpty() || present.contains(p.name().get());
      if (!elsewhere && !known && p.office().code().isPresent()) {
        return Optional.of(p);
      }
    }
    return Optional.empty();
  }

  /** Told as by another outlet, but whole: nothing left out that could tell the two apart. */
  private Sighting close(Sighting s, String report, int daysLater) {
    Engagement e = s.engagement();
    return sighting(
        s,
        report,
        new Engagement(
            e.kind(),
            e.status(),
            e.date(),
            e.place(),
            e.country(),
            e.latitude(),
            e.longitude(),
            e.occasion(),
            e.name(),
            e.participants().stream().map(this::respelled).toList(),
            e.topics(),
            List.of()),
        daysLater);
  }

  private static Sighting with(
      Sighting s, Kind kind, Optional<PartialDate> date, List<Participant> people) {
    Engagement e = s.engagement();
    return new Sighting(
        s.id(),
        s.source(),
        s.published(),
        s.outlet(),
        new Engagement(
            kind,
            e.status() == Status.CANCELLED ? Status.PLANNED : e.status(),
            date,
            e.place(),
            e.country(),
            e.latitude(),
            e.longitude(),
            e.occasion(),
            e.name(),
            people,
            e.topics(),
            e.evidence()),
        s.statements(),
        s.holdings());
  }

  private static Sighting sighting(Sighting s, String report, Engagement e, int daysLater) {
    return new Sighting(
        new SightingId(report, 0),
        report,
        s.published().map(d -> d.plusDays(daysLater)),
        Optional.of("Another Outlet"),
        e,
        List.of(),
        List.of());
  }

  private static Participant body(Participant p) {
    return p.office().body().isEmpty()
        ? p
        : new Participant(
            Optional.empty(),
            new Office(Optional.empty(), p.office().body(), p.office().code()),
            List.of());
  }

  private Participant respelled(Participant p) {
    Office o = p.office();
    Optional<String> role =
        o.role()
            .map(r -> OFFICES.getOrDefault(r.toLowerCase(java.util.Locale.ROOT), r))
            .filter(r -> random.nextInt(6) != 0);
    return new Participant(
        p.name().map(this::respelled), new Office(role, o.body(), o.code()), p.also());
  }

  private String respelled(String name) {
    String written = name;
    if (random.nextInt(3) == 0) {
      written = Normalizer.normalize(written, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
    Map.Entry<String, String> way = SPELLINGS.get(random.nextInt(SPELLINGS.size()));
    written = written.replace(way.getKey(), way.getValue());
    List<String> words = new ArrayList<>(List.of(written.split(" ")));
    if (words.size() > 2 && random.nextInt(3) == 0) {
      words.remove(1);
    }
    if (words.size() > 1 && random.nextInt(6) == 0 && Character.isLetter(words.get(0).charAt(0))) {
      words.set(0, words.get(0).charAt(0) + ".");
    }
    if (words.size() == 2 && random.nextInt(12) == 0) {
      words.add(words.remove(0));
    }
    return String.join(" ", words);
  }
}
