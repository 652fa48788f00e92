package org.chancery.desk.correction;

import java.util.List;
import java.util.Locale;
import org.chancery.desk.finding.Finding;
import org.chancery.desk.finding.Shown;
import org.chancery.desk.finding.Standing;
import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.Values;
import org.chancery.desk.visit.View;
import org.chancery.desk.visit.Visit;
import org.chancery.register.Moment;
import org.chancery.register.Source;
import org.chancery.register.correction.Target;

/**
 * The form by which a fact is corrected.
 *
 * @param wrong a sentence on what was filled in; empty if nothing is wrong
 */
public record EditView(
    Finding finding,
    Shown report,
    List<Fields.Group> groups,
    String wrong,
    String author,
    String reason,
    String back)
    implements View {
  public EditView {
    groups = List.copyOf(groups);
  }

  static EditView of(Visit visit, Target target, Values typed, String wrong) {
    Source source = visit.register().report(target.report(), Moment.now()).orElseThrow().source();
    return new EditView(
        Finding.of(source, target.fact(), Standing.of(visit.register().corrections(Moment.now()))),
        Shown.of(source),
        Fields.of(target.fact(), typed),
        wrong,
        Noting.author(visit),
        Noting.reason(visit),
        Back.asked(visit));
  }

  @Override
  public String template() {
    return "correction/edit.jte";
  }

  @Override
  public String title() {
    return "Correct: " + finding.sort().label().toLowerCase(Locale.ROOT);
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
