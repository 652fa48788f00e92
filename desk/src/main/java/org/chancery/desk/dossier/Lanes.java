package org.chancery.desk.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Material;
import org.chancery.brief.material.Utterance;
import org.chancery.brief.subject.Side;
import org.chancery.brief.subject.Subject;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.draw.TimeAxis;
import org.chancery.desk.entry.Badge;
import org.chancery.desk.finding.Finding;
import org.chancery.desk.visit.Links;
import org.chancery.record.PartialDate;
import org.chancery.register.Dossier;

/**
 * What two did and said, along time: a lane for each side with what it said, and across both of
 * them where they met.
 *
 * @param one name of the upper lane
 * @param other name of the lower lane
 * @param meetings across both lanes
 * @param said in one of the lanes
 */
public record Lanes(
    int width,
    int height,
    String one,
    String other,
    List<TimeAxis.Tick> ticks,
    List<Mark> meetings,
    List<Mark> said) {
  private static final int WIDTH = 1040;
  private static final int LEFT = 16;
  private static final int TOP_LANE = 58;
  private static final int LOWER_LANE = 156;
  private static final int HEIGHT = 220;

  /** What was said on one day stands one beside the other, as far as there is room. */
  private static final int STEP = 9;

  private static final int ROOM = 4;

  public Lanes {
    ticks = List.copyOf(ticks);
    meetings = List.copyOf(meetings);
    said = List.copyOf(said);
  }

  /**
   * A mark on the drawing.
   *
   * @param link to what it stands for
   * @param words what it is, for who points at it
   * @param look a class: held, planned, off; one, other
   */
  public record Mark(int x, int y, String link, String words, String look) {}

  /** None if nothing that is dated is between the two. */
  static Optional<Lanes> of(Material material, Subject.Pair pair) {
    List<Dossier> dated =
        material.engagements().stream()
            .filter(d -> !Engagements.day(d).equals(LocalDate.MIN))
            .toList();
    List<Utterance> said =
        material.utterances().stream()
            .filter(u -> u.day().isPresent() && u.side().isPresent())
            .toList();
    List<LocalDate> days =
        Stream.concat(
                dated.stream().map(Engagements::day), said.stream().map(u -> u.day().orElseThrow()))
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    TimeAxis axis = TimeAxis.around(days.get(0), days.get(days.size() - 1), LEFT, WIDTH - LEFT);
    List<Mark> meetings = new ArrayList<>();
    for (Dossier d : dated) {
      meetings.add(
          new Mark(
              axis.x(Engagements.day(d)),
              (TOP_LANE + LOWER_LANE) / 2,
              Links.engagement(d.id().digits()),
              Wording.engagement(Engagements.of(d)),
              Badge.of(Engagements.of(d).status()).look()));
    }
    return Optional.of(
        new Lanes(
            WIDTH,
            HEIGHT,
            pair.one().name(),
            pair.other().name(),
            axis.ticks(),
            meetings,
            marks(said, pair, axis)));
  }

  private static List<Mark> marks(List<Utterance> said, Subject.Pair pair, TimeAxis axis) {
    Map<String, Integer> there = new HashMap<>();
    List<Mark> marks = new ArrayList<>();
    for (Utterance u : said) {
      Side side = u.side().orElseThrow();
      boolean one = side.equals(pair.one());
      int x = axis.x(u.day().orElseThrow());
      int before = there.merge(one + " " + x / STEP, 1, Integer::sum) - 1;
      if (before < ROOM) {
        int y = one ? TOP_LANE - STEP * before : LOWER_LANE + STEP * before;
        marks.add(new Mark(x, y, link(u), words(u), one ? "one" : "other"));
      }
    }
    return marks;
  }

  private static String link(Utterance u) {
    Utterance.At at = u.told().get(0);
    return Finding.cite(at.source().key(), at.passages());
  }

  private static String words(Utterance u) {
    return Wording.date(PartialDate.of(u.day().orElseThrow()))
        + ": "
        + Wording.speaker(u.statement())
        + " "
        + Wording.said(u.statement().act())
        + ": "
        + u.statement().text();
  }

  /** The middle of the upper lane. */
  public int top() {
    return TOP_LANE;
  }

  /** The middle of the lower lane. */
  public int lower() {
    return LOWER_LANE;
  }
}
