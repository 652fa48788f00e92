package org.chancery.desk.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Material;
import org.chancery.brief.material.Utterance;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.entry.EngagementEntry;
import org.chancery.desk.finding.Finding;
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Visit;
import org.chancery.record.Act;
import org.chancery.record.Engagement;
import org.chancery.record.PartialDate;
import org.chancery.record.Topic;
import org.chancery.register.Dossier;

/**
 * What changed from one meeting to a later one.
 *
 * @param from the earlier
 * @param to the later
 * @param newTopics on the agenda of the later alone
 * @param goneTopics on the agenda of the earlier alone
 * @param kept on both
 * @param came who took part in the later alone
 * @param left who took part in the earlier alone
 * @param said by the sides after the earlier, up to the later, the latest first
 */
public record Between(
    Meeting from,
    Meeting to,
    List<String> newTopics,
    List<String> goneTopics,
    List<String> kept,
    List<String> came,
    List<String> left,
    List<Said> said) {
  private static final int SHOWN = 20;

  /** Courtesies change nothing. */
  private static final Set<Act> COURTESIES =
      EnumSet.of(Act.THANK, Act.CONGRATULATE, Act.CONDOLE, Act.PRAISE);

  public Between {
    newTopics = List.copyOf(newTopics);
    goneTopics = List.copyOf(goneTopics);
    kept = List.copyOf(kept);
    came = List.copyOf(came);
    left = List.copyOf(left);
    said = List.copyOf(said);
  }

  /** A meeting that can be chosen. */
  public record Meeting(String id, String words, String link) {
    static Meeting of(Dossier told) {
      Engagement e = Engagements.of(told);
      return new Meeting(
          told.id().digits(),
          EngagementEntry.when(told)
              + ", "
              + Wording.kind(e.kind()).toLowerCase(Locale.ROOT)
              + Wording.place(e.place(), e.country()),
          Links.engagement(told.id().digits()));
    }
  }

  /** Something that was said. */
  public record Said(String when, String who, String act, String words, String link) {
    static Said of(Utterance u) {
      Utterance.At at = u.told().get(0);
      return new Said(
          u.day().map(d -> Wording.date(PartialDate.of(d))).orElse("undated"),
          Wording.speaker(u.statement()),
          Wording.saying(u.statement().act()),
          u.statement().text(),
          Finding.cite(at.source().key(), at.passages()));
    }
  }

  /**
   * The two that are asked for by their ids, else the last two.
   *
   * @param met the latest first
   */
  static Optional<Between> of(
      Visit visit, List<Dossier> met, String from, String to, Material material) {
    if (met.size() < 2) {
      return Optional.empty();
    }
    Dossier later = named(met, to).orElse(met.get(0));
    Dossier earlier =
        named(met, from)
            .orElseGet(
                () ->
                    met.stream()
                        .filter(d -> Engagements.day(d).isBefore(Engagements.day(later)))
                        .findFirst()
                        .orElse(met.get(met.size() - 1)));
    if (Engagements.day(later).isBefore(Engagements.day(earlier))) {
      return Optional.of(of(later, earlier, material));
    }
    return Optional.of(of(earlier, later, material));
  }

  private static Optional<Dossier> named(List<Dossier> met, String id) {
    return met.stream().filter(d -> d.id().digits().equals(id)).findFirst();
  }

  private static Between of(Dossier from, Dossier to, Material material) {
    Set<Topic> then = topics(from);
    Set<Topic> now = topics(to);
    Set<String> there = people(from);
    Set<String> here = people(to);
    LocalDate after = Engagements.day(from);
    LocalDate until = Engagements.day(to);
    return new Between(
        Meeting.of(from),
        Meeting.of(to),
        words(without(now, then)),
        words(without(then, now)),
        words(now.stream().filter(then::contains).toList()),
        without(here, there),
        without(there, here),
        material.utterances().stream()
            .filter(u -> !COURTESIES.contains(u.statement().act()))
            .filter(u -> u.day().filter(d -> d.isAfter(after) && !d.isAfter(until)).isPresent())
            .limit(SHOWN)
            .map(Said::of)
            .toList());
  }

  private static Set<Topic> topics(Dossier told) {
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    topics.addAll(Engagements.of(told).topics());
    return topics;
  }

  private static Set<String> people(Dossier told) {
    Set<String> people = new TreeSet<>();
    Engagements.participants(told).forEach(p -> people.add(EngagementEntry.Who.name(p)));
    return people;
  }

  private static <T> List<T> without(Set<T> some, Set<T> others) {
    return some.stream().filter(s -> !others.contains(s)).toList();
  }

  private static List<String> words(List<Topic> topics) {
    List<String> words = new ArrayList<>();
    topics.forEach(t -> words.add(Wording.topic(t)));
    return words;
  }
}
