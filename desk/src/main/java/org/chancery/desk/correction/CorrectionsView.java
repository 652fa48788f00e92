package org.chancery.desk.correction;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.View;
import org.chancery.desk.visit.Visit;
import org.chancery.register.correction.Change;
import org.chancery.register.correction.Correction;
import org.chancery.register.correction.Target;
import org.chancery.register.fact.Fact;

/**
 * All corrections, the latest first.
 *
 * @param all how many there are, of which {@code rows} are the latest
 */
public record CorrectionsView(
    List<Row> rows, int all, boolean mayChange, String back, Optional<Notice> notice)
    implements View {
  private static final int MOST = 300;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  public CorrectionsView {
    rows = List.copyOf(rows);
  }

  /**
   * A correction.
   *
   * @param what was done
   * @param lines to what
   * @param link to the page of what it is about; empty if there is none
   * @param undone whether it counts no more
   */
  public record Row(
      String id,
      String time,
      String author,
      String reason,
      String what,
      List<String> lines,
      String link,
      boolean undone) {}

  static CorrectionsView of(Visit visit) {
    List<Correction> all = visit.register().corrections(visit.moment());
    Set<String> counting =
        Correction.counting(all).stream().map(Correction::id).collect(Collectors.toSet());
    List<Correction> latest = new ArrayList<>(all);
    latest.sort(Collections.reverseOrder());
    Map<String, Correction> byId =
        all.stream().collect(Collectors.toMap(Correction::id, c -> c, (a, b) -> a));
    List<Row> rows =
        latest.stream()
            .limit(MOST)
            .map(c -> row(c, lines(c.change(), byId), !counting.contains(c.id())))
            .toList();
    return new CorrectionsView(
        rows, all.size(), visit.frame().asOf().isEmpty(), Back.here(visit), Notice.of(visit, all));
  }

  /** To what a change was made; of an undo, to what that was made which it undid. */
  private static List<String> lines(Change change, Map<String, Correction> byId) {
    return change instanceof Change.Undo undo && byId.containsKey(undo.correction())
        ? Optional.ofNullable(byId.get(undo.correction())).stream()
            .flatMap(
                c ->
                    Stream.concat(
                        Stream.of(
                            Corrections.act(c.change())
                                + " by "
                                + c.author()
                                + ", "
                                + TIME.format(c.time())
                                + ":"),
                        Corrections.lines(c.change()).stream()))
            .toList()
        : Corrections.lines(change);
  }

  private static Row row(Correction c, List<String> lines, boolean undone) {
    return new Row(
        c.id(),
        TIME.format(c.time()),
        c.author(),
        c.reason(),
        Corrections.act(c.change()),
        lines,
        Corrections.targets(c.change()).stream()
            .findFirst()
            .map(t -> undone || gone(c.change()) ? Links.report(t.report()) : link(t))
            .orElse(""),
        undone);
  }

  private static boolean gone(Change change) {
    return change instanceof Change.Reject;
  }

  private static String link(Target target) {
    return target.fact() instanceof Fact.Engaged
        ? Links.engagement(target.id().digits())
        : Links.report(target.report());
  }

  @Override
  public String template() {
    return "correction/corrections.jte";
  }

  @Override
  public String title() {
    return "Corrections";
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
