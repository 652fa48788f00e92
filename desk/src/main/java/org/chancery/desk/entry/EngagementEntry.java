package org.chancery.desk.entry;

import java.util.List;
import java.util.Optional;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.finding.Sureness;
import org.chancery.desk.visit.Links;
import org.chancery.record.Engagement;
import org.chancery.record.Office;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.record.Topic;
import org.chancery.register.Dossier;

/**
 * An engagement in a list.
 *
 * @param link to its page
 * @param when in words
 * @param kind in words
 * @param name its own, if it has one
 * @param place in words; empty if it is not known
 * @param others participants that are not named here
 * @param sources texts that tell of it, copies counted once
 * @param sure by the surest reading that says how sure it is
 */
public record EngagementEntry(
    String link,
    String when,
    String kind,
    Optional<String> name,
    Badge badge,
    String place,
    List<Who> who,
    int others,
    List<Subject> topics,
    int sources,
    Sureness sure) {
  /** More participants are counted, not named. */
  private static final int NAMED = 6;

  public EngagementEntry {
    who = List.copyOf(who);
    topics = List.copyOf(topics);
  }

  /**
   * A participant.
   *
   * @param name of the person, else of the body
   * @param office in words; empty if there is none to add
   * @param link to what the register has on the name
   */
  public record Who(String name, String office, String link) {
    public static Who of(Participant p) {
      Office o = p.office();
      Optional<String> body = body(o);
      String name = name(p);
      String office =
          p.name().isPresent()
              ? o.role().map(r -> body.map(b -> r + ", " + b).orElse(r)).or(() -> body).orElse("")
              : o.role().filter(r -> !r.equals(name)).orElse("");
      return new Who(name, office, Links.dossier(name));
    }

    /** What a participant is called. */
    public static String name(Participant p) {
      Office o = p.office();
      return p.name().or(() -> body(o)).or(o::role).orElse("not named");
    }

    /** Whom an office represents: by name, else by code. */
    public static Optional<String> body(Office o) {
      return o.body().or(o::code);
    }
  }

  /** What was spoken about. */
  public record Subject(String label, String link) {
    public static Subject of(Topic topic) {
      return new Subject(Wording.topic(topic), Links.dossier(topic.label()));
    }
  }

  public static EngagementEntry of(Dossier told) {
    Engagement e = Engagements.of(told);
    List<Participant> all =
        Engagements.participants(told).isEmpty()
            ? e.participants()
            : Engagements.participants(told);
    int named = all.size() <= NAMED + 1 ? all.size() : NAMED;
    return new EngagementEntry(
        Links.engagement(told.id().digits()),
        when(told),
        Wording.kind(e.kind()),
        e.name(),
        Badge.of(e.status()),
        place(e),
        all.stream().limit(named).map(Who::of).toList(),
        all.size() - named,
        e.topics().stream().map(Subject::of).toList(),
        Math.max(1, told.families().size()),
        new Sureness(
            told.group().sightings().stream()
                .flatMapToDouble(s -> s.engagement().confidence().stream())
                .max()));
  }

  /** "Kazan (RUS)"; empty if it is not known. */
  public static String place(Engagement e) {
    return Wording.place(e.place(), e.country()).replaceFirst("^ in ", "");
  }

  /** "11 January 2024"; of one without a date, when it was reported. */
  public static String when(Dossier told) {
    return Engagements.of(told)
        .date()
        .map(Wording::date)
        .or(
            () ->
                Engagements.reported(told).map(d -> "reported " + Wording.date(PartialDate.of(d))))
        .orElse("undated");
  }
}
