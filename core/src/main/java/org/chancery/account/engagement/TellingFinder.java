package org.chancery.account.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.account.cast.Cast;
import org.chancery.account.cast.Party;
import org.chancery.language.Sentence;
import org.chancery.language.TimeExpression;
import org.chancery.language.Tree;
import org.chancery.record.Kind;
import org.chancery.record.Status;

/**
 * Finds, in one sentence, every word that tells of an engagement, and reads off who took part, when
 * and where.
 */
final class TellingFinder {
  /** Verbs by which one may deal with somebody who is not there. */
  private static final java.util.Set<String> APART =
      java.util.Set.of(
          "agree",
          "disagree",
          "compare",
          "work",
          "live",
          "differ",
          "identify",
          "continue",
          "begin",
          "start",
          "replace",
          "deal",
          "link");

  /** Verbs of saying and doing whose object is there. */
  private static final java.util.Set<String> FACE_TO_FACE =
      java.util.Set.of(
          "tell",
          "inform",
          "brief",
          "assure",
          "greet",
          "introduce",
          "present",
          "accompany",
          "show",
          "embrace",
          "welcome",
          "see",
          "join",
          "remind",
          "ask");

  private final Triggers triggers;

  TellingFinder(Triggers triggers) {
    this.triggers = triggers;
  }

  /**
   * What a sentence offers to whoever reads one of its words.
   *
   * @param index of the sentence
   * @param published the day of the report; empty where nothing tells it
   */
  record Scene(
      int index,
      Tree tree,
      Cast cast,
      List<TimeExpression> times,
      List<Located> places,
      Optional<LocalDate> published) {
    /**
     * A scene without places that stand inside somebody's title ("the Representative at the Geneva
     * Office"): nobody meets there.
     */
    static Scene of(
        int index,
        Tree tree,
        Cast cast,
        List<TimeExpression> times,
        List<Located> places,
        Optional<LocalDate> published) {
      List<Located> outside =
          places.stream()
              .filter(
                  l -> cast.at(index, l.first()).filter(p -> p instanceof Party.Person).isEmpty())
              .toList();
      return new Scene(index, tree, cast, times, outside, published);
    }

    Sentence sentence() {
      return tree.sentence();
    }

    Company company() {
      return new Company(index, tree, cast);
    }
  }

  List<Telling> find(Scene scene) {
    int index = scene.index();
    Tree tree = scene.tree();
    Cast cast = scene.cast();
    List<Telling> out = new ArrayList<>();
    for (int t = 0; t < tree.sentence().size(); t++) {
      stay(scene, t).ifPresent(out::add);
      if (cast.at(index, t).isPresent()) {
        continue;
      }
      for (Trigger trigger : triggers.at(tree, t)) {
        List<Telling> read =
            trigger.verb()
                ? new VerbReader(scene, t, trigger).read()
                : new NounReader(scene, t, trigger).read();
        boolean open = trigger.open() && !Telegraph.used(tree.sentence(), t);
        out.addAll(open ? read.stream().map(Telling::asOpen).toList() : read);
        if (!read.isEmpty()) {
          break;
        }
      }
    }
    if (out.isEmpty()) {
      byTelephone(scene, tree).or(() -> together(scene, tree)).ifPresent(out::add);
    }
    Presence.read(scene).ifPresent(out::add);
    return out;
  }

  /**
   * "was in Kosovo on Tuesday", "is in Kyiv today": a place as the predicate, and a person as its
   * subject.
   */
  private static Optional<Telling> stay(Scene scene, int t) {
    Tree tree = scene.tree();
    boolean predicate =
        tree.child(t, "cop").isPresent()
            && tree.child(t, "nsubj").isPresent()
            && tree.marker(t).equals("in");
    Optional<Located> place =
        scene.places().stream().filter(p -> p.first() <= t && t <= p.last()).findFirst();
    if (!predicate || place.isEmpty()) {
      return Optional.empty();
    }
    Optional<Status> status = Clause.ofVerb(tree, t);
    Company company = scene.company();
    company.take(company.subjects(t));
    return status.isEmpty() || company.parties().stream().noneMatch(p -> p instanceof Party.Person)
        ? Optional.empty()
        : Optional.of(
            new TellingMaker(scene, t)
                .make(Kind.VISIT, status.get(), company, false)
                .at(place.get().site()));
  }

  /**
   * "Minister Ruiz and Minister Lund opened the road": whatever people of two sides do together,
   * they meet for.
   */
  private static Optional<Telling> together(Scene scene, Tree tree) {
    Sentence s = scene.sentence();
    for (int t = 0; t < s.size(); t++) {
      boolean past =
          s.xpos(t).equals("VBD") || (s.xpos(t).equals("VBN") && tree.child(t, "aux").isPresent());
      if (past && tree.child(t, "nsubj", "nsubj:pass").isPresent() && !tree.is(t, "acl", "advcl")) {
        Company company = scene.company();
        company.take(company.subjects(t));
        if (FACE_TO_FACE.contains(s.lemma(t))) {
          company.take(tree.children(t, "obj", "iobj"));
        }
        if (!APART.contains(s.lemma(t))) {
          company.take(company.marked(t, java.util.Set.of("with", "alongside")));
          company.leave(p -> p instanceof Party.Body);
        }
        Optional<Status> status = Clause.ofVerb(tree, t);
        if (company.size() >= 2
            && company.isOfSeveralSides()
            && status.equals(Optional.of(Status.HELD))) {
          return Optional.of(
              new TellingMaker(scene, t)
                  .make(Kind.MEETING, Status.HELD, company, true)
                  .asImplied());
        }
      }
    }
    return Optional.empty();
  }

  /** "took stock of the situation by telephone": whatever two people do by telephone, they talk. */
  private static Optional<Telling> byTelephone(Scene scene, Tree tree) {
    Sentence s = scene.sentence();
    int root = 0;
    while (root < s.size() - 1 && s.head(root) >= 0) {
      root++;
    }
    if (!s.xpos(root).startsWith("VB") || !Telegraph.used(s, root)) {
      return Optional.empty();
    }
    Optional<Status> status = Clause.ofVerb(tree, root);
    Company company = scene.company();
    company.take(company.subjects(root));
    company.take(company.marked(root, java.util.Set.of("with")));
    boolean two = company.parties().stream().filter(p -> p instanceof Party.Person).count() >= 2;
    return status.isEmpty() || !two
        ? Optional.empty()
        : Optional.of(new TellingMaker(scene, root).make(Kind.CALL, status.get(), company, false));
  }
}
