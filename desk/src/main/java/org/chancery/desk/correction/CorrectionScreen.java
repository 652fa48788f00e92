package org.chancery.desk.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.desk.finding.Shown;
import org.chancery.desk.visit.Reply;
import org.chancery.desk.visit.Routes;
import org.chancery.desk.visit.Screen;
import org.chancery.desk.visit.Values;
import org.chancery.desk.visit.Visit;
import org.chancery.register.Dossier;
import org.chancery.register.Moment;
import org.chancery.register.correction.Change;
import org.chancery.register.correction.Correction;
import org.chancery.register.correction.Target;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactId;

/** Where facts are confirmed, rejected and corrected, and corrections are undone. */
public final class CorrectionScreen implements Screen {
  /** So many tellings of one engagement are parted from one at once. */
  private static final int MOST = 100;

  @Override
  public void routes(Routes routes) {
    routes
        .get("/corrections", visit -> Reply.page(CorrectionsView.of(visit)))
        .post("/corrections/undo", visit -> changing(visit, () -> undo(visit)))
        .post("/facts/{fact}/verdict", visit -> on(visit, t -> verdict(visit, t)))
        .get("/facts/{fact}/edit", visit -> on(visit, t -> form(visit, t, Values.none(), "")))
        .post("/facts/{fact}/edit", visit -> on(visit, t -> edit(visit, t)))
        .get("/facts/{fact}/same", visit -> engaged(visit, t -> same(visit, t, "", "")))
        .post("/facts/{fact}/same", visit -> engaged(visit, t -> same(visit, t)))
        .post("/facts/{fact}/other", visit -> engaged(visit, t -> other(visit, t)));
  }

  /** Something that changes the register. */
  private interface Changing {
    Reply reply();
  }

  private static Reply changing(Visit visit, Changing change) {
    return visit
        .frame()
        .asOf()
        .<Reply>map(
            day ->
                new Reply.Trouble(
                    409,
                    "You see the register as it stood on "
                        + Shown.day(day)
                        + ", and what has been cannot be changed. Go back to today first."))
        .orElseGet(change::reply);
  }

  private static Reply on(Visit visit, Function<Target, Reply> change) {
    return changing(
        visit,
        () ->
            target(visit, visit.place("fact"))
                .map(change)
                .orElseGet(
                    () ->
                        Reply.missing(
                            "No fact is called "
                                + visit.place("fact")
                                + " (any more): one that was corrected has another name, one that"
                                + " was rejected has none. Open its report, or search for it.")));
  }

  private static Reply engaged(Visit visit, Function<Target, Reply> change) {
    return on(
        visit,
        t ->
            t.fact() instanceof Fact.Engaged
                ? change.apply(t)
                : Reply.wrong("The fact " + t.id() + " is no engagement."));
  }

  static Optional<Target> target(Visit visit, String digits) {
    return FactId.looksLike(digits)
        ? visit.register().facts(new FactId(digits), Moment.now()).stream().findFirst()
        : Optional.empty();
  }

  private static Reply verdict(Visit visit, Target target) {
    String verdict = visit.form("verdict").orElse("");
    Optional<Change> change =
        switch (verdict) {
          case "confirm" -> Optional.of(new Change.Confirm(target));
          case "reject" -> Optional.of(new Change.Reject(target));
          default -> Optional.empty();
        };
    if (change.isEmpty()) {
      return Reply.wrong("A fact is confirmed or rejected; “" + verdict + "” is neither.");
    }
    List<Target> perhaps = together(visit, target);
    return done(visit, List.of(change.get()), perhaps);
  }

  /** The facts that make up an engagement, this one last. */
  private static List<Target> together(Visit visit, Target target) {
    List<Target> all = new ArrayList<>();
    visit.register().engagement(target.id(), Moment.now()).stream()
        .flatMap(d -> targets(d).stream())
        .filter(t -> !t.id().equals(target.id()))
        .forEach(all::add);
    all.add(target);
    return all;
  }

  private static List<Target> targets(Dossier told) {
    List<Target> all = new ArrayList<>();
    for (int i = 0; i < told.tellings().size(); i++) {
      all.add(
          new Target(
              told.tellings().get(i).source().key(),
              new Fact.Engaged(told.group().sightings().get(i).engagement())));
    }
    return all;
  }

  private static Reply done(Visit visit, List<Change> changes, List<Target> perhaps) {
    List<String> noted = Noting.note(visit, changes);
    return Reply.to(Back.noting(Back.still(visit.register(), Back.asked(visit), perhaps), noted));
  }

  private static Reply form(Visit visit, Target target, Values typed, String wrong) {
    return new Reply.Shown(EditView.of(visit, target, typed, wrong), wrong.isEmpty() ? 200 : 400);
  }

  private static Reply edit(Visit visit, Target target) {
    Values typed = visit.asked().form();
    Change.Edit edit;
    Target now;
    try {
      edit = new Change.Edit(target, Fields.changed(target.fact(), typed));
      now = edit.edited();
    } catch (IllegalArgumentException e) {
      return form(visit, target, typed, sentence(e));
    }
    if (edit.values().isEmpty()) {
      return form(visit, target, typed, "Nothing was written otherwise than it stands.");
    }
    List<Target> perhaps = Stream.concat(Stream.of(now), together(visit, target).stream()).toList();
    return done(visit, List.of(edit), perhaps);
  }

  private static String sentence(IllegalArgumentException e) {
    String words = String.valueOf(e.getMessage());
    return words.endsWith("cannot stand as date.")
        ? words + " Write it like 2024-01-11, 2024-01 or 2024."
        : words;
  }

  private static Reply same(Visit visit, Target target, String typed, String wrong) {
    return new Reply.Shown(SameView.of(visit, target, typed, wrong), wrong.isEmpty() ? 200 : 400);
  }

  private static Reply same(Visit visit, Target one) {
    String typed = visit.form("typed").or(() -> visit.form("chosen")).orElse("");
    String digits = typed.replaceFirst(".*/engagements/", "").replaceFirst("[?#].*", "").strip();
    Optional<Target> other = target(visit, digits);
    String wrong =
        typed.isEmpty()
            ? "Choose an engagement, or write the twelve digits of one."
            : other.filter(t -> t.fact() instanceof Fact.Engaged).isEmpty()
                ? "No engagement is called “" + typed + "”. Its address ends in its twelve digits."
                : targetsOf(visit, one).contains(other.get().id())
                    ? "These are one engagement already."
                    : "";
    if (!wrong.isEmpty()) {
      return same(visit, one, typed, wrong);
    }
    return done(visit, List.of(new Change.SameEngagement(one, other.orElseThrow())), List.of(one));
  }

  private static List<FactId> targetsOf(Visit visit, Target target) {
    return together(visit, target).stream().map(Target::id).toList();
  }

  private static Reply other(Visit visit, Target target) {
    List<Change> changes =
        together(visit, target).stream()
            .filter(t -> !t.id().equals(target.id()))
            .limit(MOST)
            .<Change>map(t -> new Change.OtherEngagement(target, t))
            .toList();
    return changes.isEmpty()
        ? Reply.wrong("This report alone tells of the engagement; there is nothing to part.")
        : done(visit, changes, List.of(target));
  }

  private static Reply undo(Visit visit) {
    List<String> asked = visit.asked().form().of("correction");
    List<Correction> found =
        visit.register().corrections(Moment.now()).stream()
            .filter(c -> asked.contains(c.id()))
            .toList();
    if (found.isEmpty()) {
      return Reply.missing("There is no such correction. All of them stand under Corrections.");
    }
    List<Target> perhaps =
        found.stream().flatMap(c -> Corrections.targets(c.change()).stream()).toList();
    List<Change> undoing = found.stream().<Change>map(c -> new Change.Undo(c.id())).toList();
    return done(visit, undoing, perhaps);
  }
}
