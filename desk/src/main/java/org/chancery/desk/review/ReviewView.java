package org.chancery.desk.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.desk.correction.Back;
import org.chancery.desk.correction.Notice;
import org.chancery.desk.finding.Finding;
import org.chancery.desk.finding.Shown;
import org.chancery.desk.finding.Standing;
import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.View;
import org.chancery.desk.visit.Visit;
import org.chancery.register.Dossier;
import org.chancery.register.Reported;
import org.chancery.register.correction.Correction;
import org.chancery.register.correction.Target;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.Facts;

/**
 * The facts that most need somebody to look at them.
 *
 * @param engagements of all on the register
 * @param others statements, plans and offices of the reports that came last
 * @param reports how many there are on the register
 */
public record ReviewView(
    List<Waiting> engagements,
    List<Waiting> others,
    long reports,
    String back,
    Optional<Notice> notice)
    implements View {
  private static final int MOST = 20;

  /** Reports whose statements, plans and offices are looked through. */
  private static final int LATEST = 50;

  /** So many engagements are looked through for such as nobody has spoken about. */
  private static final int MOST_ASKED = 640;

  /** What is surer than that needs nobody. */
  private static final double SURE = 0.9;

  public ReviewView {
    engagements = List.copyOf(engagements);
    others = List.copyOf(others);
  }

  /** A fact that waits. */
  public record Waiting(Finding finding, Shown report) {}

  static ReviewView of(Visit visit) {
    List<Correction> corrections = visit.register().corrections(visit.moment());
    Standing standing = Standing.of(corrections);
    return new ReviewView(
        engagements(visit, standing),
        others(visit, standing),
        visit.register().state().reports(),
        Back.here(visit),
        Notice.of(visit, corrections));
  }

  private static List<Waiting> engagements(Visit visit, Standing standing) {
    return waiting(visit, standing, MOST).stream()
        .flatMap(d -> least(d, standing).stream())
        .toList();
  }

  /**
   * The engagements that are least sure, of those about which nobody has spoken. What was confirmed
   * stands among the least sure ones all the same, and is passed over here.
   */
  public static List<Dossier> waiting(Visit visit, Standing standing, int most) {
    for (int asked = most + 4; ; asked *= 4) {
      List<Dossier> doubtful = visit.register().doubtful(visit.moment(), asked);
      List<Dossier> waiting =
          doubtful.stream().filter(d -> least(d, standing).isPresent()).limit(most).toList();
      if (waiting.size() >= most || doubtful.size() < asked || asked >= MOST_ASKED) {
        return waiting;
      }
    }
  }

  /** The telling of an engagement that is least sure, of those about which nobody has spoken. */
  private static Optional<Waiting> least(Dossier told, Standing standing) {
    return IntStream.range(0, told.tellings().size())
        .boxed()
        .filter(i -> !standing.settled(told.tellings().get(i).id()))
        .filter(i -> confidence(told, i) < SURE)
        .min(Comparator.comparingDouble(i -> confidence(told, i)))
        .map(
            i ->
                new Waiting(
                    Finding.of(
                        told.tellings().get(i).source(),
                        new Fact.Engaged(told.group().sightings().get(i).engagement()),
                        standing),
                    Shown.of(told.tellings().get(i).source())));
  }

  private static double confidence(Dossier told, int i) {
    return told.group().sightings().get(i).engagement().confidence().orElse(1);
  }

  private record Doubt(Reported report, Fact fact, double confidence) {}

  private static List<Waiting> others(Visit visit, Standing standing) {
    List<Doubt> doubts = new ArrayList<>();
    for (Reported r : visit.register().recorded(Instant.EPOCH, visit.moment(), LATEST)) {
      for (Fact f : Facts.of(r.record())) {
        double confidence = Finding.confidence(f).orElse(1);
        if (counts(f) && confidence < SURE) {
          doubts.add(new Doubt(r, f, confidence));
        }
      }
    }
    return doubts.stream()
        .sorted(Comparator.comparingDouble(Doubt::confidence))
        // Behind the sorting: what a fact is called takes longer to find than how sure it is.
        .filter(d -> !standing.settled(new Target(d.report().source().key(), d.fact()).id()))
        .limit(MOST)
        .map(
            d ->
                new Waiting(
                    Finding.of(d.report().source(), d.fact(), standing),
                    Shown.of(d.report().source())))
        .toList();
  }

  private static boolean counts(Fact fact) {
    return switch (fact) {
      case Fact.Engaged e -> false;
      case Fact.Said s -> true;
      case Fact.Planned p -> true;
      case Fact.Holds h -> true;
      case Fact.Coded c -> false;
    };
  }

  @Override
  public String template() {
    return "review/review.jte";
  }

  @Override
  public String title() {
    return "Review";
  }

  @Override
  public Part part() {
    return Part.REVIEW;
  }

  @Override
  public List<String> assets() {
    return List.of("finding.css");
  }
}
