package org.chancery.desk.adding;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.View;
import org.chancery.desk.visit.Visit;
import org.chancery.intake.Intake;
import org.chancery.report.Opening;

/**
 * The forms by which reports are added, and what came of those that were.
 *
 * @param wrong a sentence on what was filled in; empty if nothing is wrong
 * @param endings of the names of files that are read: ".txt,.html"
 * @param typed what was pasted and could not be taken
 */
public record AddView(List<Outcome> outcomes, String wrong, String endings, Typed typed)
    implements View {
  public AddView {
    outcomes = List.copyOf(outcomes);
  }

  /** What stands in the form for words. */
  public record Typed(String text, String title, String date, String outlet, String published) {}

  static AddView of(List<Outcome> outcomes) {
    return new AddView(outcomes, "", known(), new Typed("", "", "", "", ""));
  }

  static AddView wrong(Visit visit, String sentence) {
    return new AddView(
        List.of(),
        sentence,
        known(),
        new Typed(
            visit.form("text").orElse(""),
            visit.form("title").orElse(""),
            visit.form("date").orElse(""),
            visit.form("outlet").orElse(""),
            visit.form("published").orElse("")));
  }

  private static String known() {
    return Opening.endings(Intake.standard()).stream().sorted().collect(Collectors.joining(", "));
  }

  /** "12 added, 1 there already, 2 not read." */
  public String sum() {
    StringBuilder sum = new StringBuilder();
    for (Outcome.State state : Outcome.State.values()) {
      long many =
          outcomes.stream()
              .flatMap(o -> o.items().stream())
              .filter(i -> i.state() == state)
              .count();
      if (many > 0) {
        sum.append(sum.isEmpty() ? "" : ", ").append(many).append(' ').append(state.label());
      }
    }
    return sum.isEmpty() ? "Nothing was found there to add." : sum + ".";
  }

  @Override
  public String template() {
    return "adding/add.jte";
  }

  @Override
  public String title() {
    return "Add reports";
  }

  @Override
  public Part part() {
    return Part.ADD;
  }

  @Override
  public List<String> assets() {
    return List.of("adding.css", "adding.js");
  }
}
