package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Cast;
import org.chancery.account.cast.Party;
import org.chancery.language.Sentence;
import org.chancery.record.Office;

/**
 * What decisions on two things of one sentence see: on two parties, a word and a party, a party and
 * a place.
 */
final class PairFeatures {
  /** So many mentions of a sentence are paired; the rest of a long list is like those before. */
  private static final int MOST = 14;

  private PairFeatures() {}

  /** Every two parties of a sentence. */
  static List<Encounter> encounters(
      TellingFinder.Scene scene, List<String> common, List<Mention> mentions) {
    List<Encounter> out = new ArrayList<>();
    Set<Pairing> seen = new HashSet<>();
    int n = Math.min(MOST, mentions.size());
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        Mention a = mentions.get(i);
        Mention b = mentions.get(j);
        if (a.party().id() != b.party().id() && seen.add(Pairing.of(a.party(), b.party()))) {
          out.add(encounter(scene, common, a, b));
        }
      }
    }
    return out;
  }

  private static Encounter encounter(
      TellingFinder.Scene scene, List<String> common, Mention a, Mention b) {
    Sentence s = scene.sentence();
    List<String> f = new ArrayList<>(common);
    Between.Stretch x = Between.Stretch.of(a);
    Between.Stretch y = Between.Stretch.of(b);
    Between between = Between.of(scene, x, y);
    between.addTo(f, scene, x, y);
    String kinds = kind(a.party(), scene.cast()) + "|" + kind(b.party(), scene.cast());
    String sides = sides(a.party(), b.party());
    f.add("kinds=" + kinds);
    f.add("sides=" + sides);
    f.add("kinds+sides=" + kinds + "|" + sides);
    f.add("sides+up+down=" + sides + "|" + between.up() + "|" + between.down());
    f.add("sides+meet=" + sides + "|" + between.word());
    f.add("form=" + form(s, a) + "|" + form(s, b));
    return new Encounter(scene.index(), between.meet(), a.party(), b.party(), f);
  }

  /** Whether a party takes part in what a word of the list tells of. */
  static Link link(
      TellingFinder.Scene scene,
      List<String> common,
      int token,
      Trigger trigger,
      Mention m,
      List<Mention> mentions,
      List<Telling> rules) {
    List<String> f = new ArrayList<>(common);
    Between.Stretch at = new Between.Stretch(token, token, token);
    Between.Stretch y = Between.Stretch.of(m);
    Between between = Between.of(scene, at, y);
    between.addTo(f, scene, at, y);
    String said =
        rules.isEmpty() ? "none" : rules.stream().anyMatch(t -> t.names(m.party())) ? "in" : "out";
    String who = kind(m.party(), scene.cast());
    String way = between.up() + "|" + between.down();
    for (String w : List.of(trigger.label(), trigger.kind().label(), trigger.frame().name())) {
      f.add("what=" + w);
      f.add("what+said=" + w + "|" + said);
      f.add("what+who=" + w + "|" + who);
      f.add("what+up+down=" + w + "|" + way);
      f.add("what+said+who=" + w + "|" + said + "|" + who);
    }
    f.add("said=" + said);
    f.add("who=" + who);
    f.add("said+up+down=" + said + "|" + way);
    f.add("said+who=" + said + "|" + who);
    f.add("form=" + form(scene.sentence(), m));
    f.add(
        "noun="
            + Clause.ofNoun(scene.tree(), token).map(Enum::name).orElse("UNREAL")
            + "|"
            + trigger.kind());
    for (int c : scene.tree().children(token, "det", "amod", "nmod:poss", "case", "compound")) {
      f.add("own=" + Between.plain(scene, c));
    }
    long nearer =
        mentions.stream()
            .filter(o -> o.party().id() != m.party().id())
            .filter(o -> Math.abs(o.head() - token) < Math.abs(m.head() - token))
            .count();
    f.add("nearer=" + Math.min(3, nearer) + "|" + said);
    return new Link(trigger, m.party(), rules, f);
  }

  /** Whether somebody stays, stayed or will stay at a place. */
  static Stay stay(
      TellingFinder.Scene scene, List<String> common, Mention m, Located l, boolean said) {
    List<String> f = new ArrayList<>(common);
    Between.Stretch x = Between.Stretch.of(m);
    Between.Stretch at = Between.Stretch.of(scene, l);
    Between between = Between.of(scene, x, at);
    between.addTo(f, scene, x, at);
    String home =
        code(m.party()).isEmpty()
            ? "unknown"
            : code(m.party()).equals(l.site().country()) ? "home" : "abroad";
    String marker = scene.tree().marker(at.head());
    f.add("who=" + kind(m.party(), scene.cast()));
    f.add("home=" + home);
    f.add("home+city=" + home + "|" + (l.site().city().isPresent() ? "city" : "country"));
    f.add("home+meet=" + home + "|" + between.word());
    f.add("home+said=" + home + "|" + said);
    f.add("said=" + said);
    f.add("form=" + form(scene.sentence(), m));
    f.add("marker=" + marker + "|" + home);
    f.add("marker+meet=" + marker + "|" + between.word());
    return new Stay(m.party(), l.site(), f);
  }

  /** What sort of party it is, and whether a person of the report speaks for a body. */
  static String kind(Party p, Cast cast) {
    return switch (p) {
      case Party.Person person -> person.offices().isEmpty() ? "PERSON" : "OFFICER";
      case Party.Body b ->
          (b.role().isPresent() ? "ROLE" : b.code().isPresent() ? "BODY" : "OTHER")
              + (isSpokenFor(b, cast) ? "+" : "");
      case Party.Sides s -> "SIDES";
    };
  }

  private static boolean isSpokenFor(Party.Body b, Cast cast) {
    return b.code().isPresent()
        && cast.parties().stream()
            .anyMatch(p -> p instanceof Party.Person && code(p).equals(b.code()));
  }

  private static String sides(Party a, Party b) {
    Optional<String> x = code(a);
    Optional<String> y = code(b);
    return x.isEmpty() || y.isEmpty() ? "unknown" : x.equals(y) ? "same" : "other";
  }

  /** Whom it speaks for: the code, else the name, of its first office's body. */
  static Optional<String> code(Party p) {
    return p instanceof Party.Person person
        ? p.code().or(() -> person.offices().stream().findFirst().flatMap(Office::body))
        : p.code();
  }

  private static String form(Sentence s, Mention m) {
    String tag = s.xpos(m.head());
    return tag.startsWith("NNP") ? "NAME" : tag.startsWith("PRP") ? "PRONOUN" : "NOUN";
  }
}
