package org.chancery.desk.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.brief.answer.Answer;
import org.chancery.brief.answer.Brief;
import org.chancery.brief.material.Material;
import org.chancery.brief.page.Page;
import org.chancery.brief.subject.Side;
import org.chancery.brief.subject.Subject;
import org.chancery.desk.about.Asking;
import org.chancery.desk.entry.EngagementEntry;
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.View;
import org.chancery.desk.visit.Visit;
import org.chancery.record.Topic;

/**
 * What the register has on a subject.
 *
 * @param name of the subject
 * @param also other names it goes by
 * @param kind what it is, in words
 * @param of the words by which it is found again
 * @param topic about which alone is asked; empty for all
 * @param sides that make up a pair, each with its own dossier
 * @param careers offices of a person through time
 * @param lanes of a pair
 * @param counterparts of a person, state or body
 * @param topics by quarter
 * @param page the sections of the brief
 * @param latest engagements, the latest first
 * @param more engagements that are not shown
 */
public record DossierView(
    String name,
    List<String> also,
    String kind,
    String of,
    String topic,
    List<EngagementEntry.Who> sides,
    Optional<Careers> careers,
    Optional<Lanes> lanes,
    List<Counterparts.Counterpart> counterparts,
    Optional<Quarters> topics,
    Page page,
    List<EngagementEntry> latest,
    int more)
    implements View {
  private static final int LATEST = 12;

  public DossierView {
    also = List.copyOf(also);
    sides = List.copyOf(sides);
    counterparts = List.copyOf(counterparts);
    latest = List.copyOf(latest);
  }

  static DossierView of(Visit visit, Asking asking, Subject subject) {
    Material material = asking.material(visit, subject);
    Answer brief = new Brief(visit.register()).of(material, asking.request());
    Optional<Side> one =
        subject instanceof Subject.One it ? Optional.of(it.side()) : Optional.empty();
    return new DossierView(
        subject.name(),
        also(subject),
        kind(subject),
        asking.words(),
        asking.topic().map(Topic::label).orElse(""),
        sides(subject),
        one.flatMap(DossierView::careers),
        subject instanceof Subject.Pair pair ? Lanes.of(material, pair) : Optional.empty(),
        one.map(side -> Counterparts.of(side, material.engagements())).orElse(List.of()),
        subject instanceof Subject.About ? Optional.empty() : Quarters.of(material.engagements()),
        brief.page(),
        material.engagements().stream().limit(LATEST).map(EngagementEntry::of).toList(),
        Math.max(0, material.engagements().size() - LATEST));
  }

  private static Optional<Careers> careers(Side side) {
    return switch (side) {
      case Side.Person p -> Careers.of(p.biography().person());
      case Side.Body b -> Optional.empty();
    };
  }

  private static List<String> also(Subject subject) {
    return subject instanceof Subject.One one && one.side() instanceof Side.Person p
        ? p.biography().person().names().stream().filter(n -> !n.equals(p.name())).toList()
        : List.of();
  }

  private static String kind(Subject subject) {
    return switch (subject) {
      case Subject.One one ->
          switch (one.side()) {
            case Side.Person p ->
                "Person, in "
                    + p.biography().reports()
                    + (p.biography().reports() == 1 ? " report" : " reports");
            case Side.Body b -> "State or body" + b.code().map(c -> ", " + c).orElse("");
          };
      case Subject.Pair pair -> "What is between the two";
      case Subject.About about -> "Topic";
    };
  }

  private static List<EngagementEntry.Who> sides(Subject subject) {
    List<EngagementEntry.Who> sides = new ArrayList<>();
    if (subject instanceof Subject.Pair pair) {
      for (Side side : List.of(pair.one(), pair.other())) {
        sides.add(new EngagementEntry.Who(side.name(), "", Links.dossier(side.name())));
      }
    }
    return sides;
  }

  /** Whether the register has nothing on it within what is asked. */
  public boolean empty() {
    return page.sections().isEmpty() && latest.isEmpty();
  }

  /** All labels of topics, by which a dossier can be narrowed. */
  public List<Topic> allTopics() {
    return List.of(Topic.values());
  }

  /** The query of the pages that are drawn from the same. */
  public String query() {
    return "of=" + Links.encoded(of) + (topic.isEmpty() ? "" : "&topic=" + topic);
  }

  @Override
  public String template() {
    return "dossier/dossier.jte";
  }

  @Override
  public String title() {
    return name;
  }

  @Override
  public Part part() {
    return Part.ELSEWHERE;
  }

  @Override
  public List<String> assets() {
    return List.of("dossier.css");
  }
}
