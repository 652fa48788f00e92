package org.chancery.account.confidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.account.cast.Party;
import org.chancery.account.engagement.FoundEngagement;
import org.chancery.account.engagement.Site;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;

/** The traits of the engagements of one report, and of those who take part in them. */
public final class EngagementTraits {
  private final List<FoundEngagement> all;

  /**
   * @param all the engagements of the report
   */
  public EngagementTraits(List<FoundEngagement> all) {
    this.all = List.copyOf(all);
  }

  /** Those of one of the report's engagements. */
  public List<Trait> of(FoundEngagement e) {
    return reality(e)
        .measured("tellings", e.grounds().tellings())
        .named("status", e.status().label())
        .named("date", date(e.date()))
        .named("place", place(e.site()))
        .named("occasion", e.occasion().isPresent())
        .measured("persons", e.parties().stream().filter(Party.Person.class::isInstance).count())
        .measured("sides", e.parties().stream().flatMap(p -> p.code().stream()).distinct().count())
        .measured("without a code", e.parties().stream().filter(p -> p.code().isEmpty()).count())
        .list();
  }

  /** Those that tell most of whether there was such an engagement. */
  private Traits reality(FoundEngagement e) {
    Traits t = new Traits();
    e.grounds().real().ifPresent(odds -> t.measured("real", odds));
    e.grounds().plan().ifPresent(odds -> t.measured("plan", odds));
    e.parties().stream()
        .flatMap(p -> Optional.ofNullable(e.grounds().takesPart().get(p.id())).stream())
        .min(Long::compare)
        .ifPresent(odds -> t.measured("least takes part", odds));
    return t.named("told by", toldBy(e.grounds()))
        .named("kind", e.kind().label())
        .measured("parties", e.parties().size())
        .named("others", others(e));
  }

  private static String toldBy(FoundEngagement.Grounds grounds) {
    return grounds.real().isEmpty() ? "plan" : grounds.said() ? "word" : "deeds";
  }

  /** How precise a date is. */
  static String date(Optional<PartialDate> date) {
    if (date.isEmpty()) {
      return "none";
    }
    return date.get().day().isPresent() ? "day" : date.get().month().isPresent() ? "month" : "year";
  }

  private static String place(Optional<Site> site) {
    return site.flatMap(Site::city).isPresent()
        ? "city"
        : site.flatMap(Site::country).isPresent() ? "country" : "none";
  }

  /** Whether the same people, or some of them, are in another engagement, too. */
  private String others(FoundEngagement e) {
    Set<Integer> mine = ids(e);
    String most = "nobody";
    for (FoundEngagement other : all) {
      Set<Integer> theirs = ids(other);
      if (other == e || theirs.stream().noneMatch(mine::contains)) {
        continue;
      }
      if (theirs.containsAll(mine)) {
        return other.kind() == e.kind() ? "all in another of its kind" : "all in another";
      }
      most = "some in another";
    }
    return most;
  }

  private static Set<Integer> ids(FoundEngagement e) {
    return e.parties().stream().map(Party::id).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Those of one who takes part.
   *
   * @param mentions how often the report states an office of his
   */
  public List<Trait> of(FoundEngagement e, Party party, Participant participant, int mentions) {
    Traits t = new Traits();
    Optional.ofNullable(e.grounds().takesPart().get(party.id()))
        .ifPresent(odds -> t.measured("takes part", odds));
    String name = participant.name().orElse("");
    return t.named("who", participant.name().isPresent() ? "person" : "body")
        .measured("words of the name", name.isEmpty() ? 0 : name.split(" ").length)
        .named("role", participant.office().role().isPresent())
        .named("body", participant.office().body().isPresent())
        .named("code", code(participant.office().code()))
        .measured("offices", participant.also().size())
        .measured("stated offices", mentions)
        .measured("order", e.parties().indexOf(party))
        .of("its engagement:", reality(e))
        .list();
  }

  /** Whose code it is: a state's has three letters, mostly. */
  static String code(Optional<String> code) {
    return code.map(c -> c.length() == 3 ? "of three letters" : "other").orElse("none");
  }
}
