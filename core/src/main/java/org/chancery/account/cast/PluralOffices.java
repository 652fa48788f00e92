package org.chancery.account.cast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.account.cast.Words.Known;
import org.chancery.account.cast.Words.Sort;

/**
 * Offices in the plural that are shared out among the names behind them: "Presidents João Lourenço,
 * of Angola, and Paul Kagame, of Rwanda"; "the foreign ministers of Russia and Kyrgyzstan, Sergei
 * Lavrov and Jeenbek Kulubaev".
 */
final class PluralOffices {
  private PluralOffices() {}

  /**
   * Each office in the plural, for one.
   *
   * @return by the first token of a name
   */
  static Map<Integer, OfficeWords> share(Words w, List<OfficeWords> offices) {
    Map<Integer, OfficeWords> out = new LinkedHashMap<>();
    for (OfficeWords o : offices) {
      Optional<String> one = singular(w, o);
      if (!o.plural() || o.former() || one.isEmpty()) {
        continue;
      }
      List<Integer> names = new ArrayList<>();
      Map<Integer, Organ> owners = new LinkedHashMap<>();
      boolean ahead = ownersStandAhead(w, o);
      Optional<Organ> next = ahead ? o.organ() : Optional.empty();
      int t = o.last() + 1;
      while (t < w.size()) {
        if (w.isPerson(t)) {
          names.add(t);
          int last = w.personAt(t).orElseThrow().last();
          Optional<Known> owner = ownerBehind(w, last);
          int name = t;
          if (ahead) {
            next.ifPresent(k -> owners.put(name, k));
            owner = owner.or(() -> ownerBehind(w, skipAnd(w, last)));
            next = owner.map(Known::organ);
          } else {
            owner.ifPresent(k -> owners.put(name, k.organ()));
          }
          t = owner.map(Known::last).orElse(last) + 1;
        } else if (isJoint(w, t)) {
          t++;
        } else {
          break;
        }
      }
      List<Organ> states = statesIn(w, o);
      for (int i = 0; i < names.size(); i++) {
        Optional<Organ> owner = Optional.ofNullable(owners.get(names.get(i)));
        if (owner.isEmpty() && states.size() == names.size()) {
          owner = Optional.of(states.get(i));
        }
        if (names.size() > 1 || owner.isPresent()) {
          out.put(names.get(i), o.forOne(one.get(), owner.or(o::organ)));
        }
      }
    }
    return out;
  }

  /**
   * "the foreign ministers of Kenya, Chad and Peru", "Iranian and Jordanian counterparts", "their
   * colleagues from Chad and Peru": one office for each of the states.
   *
   * @return empty where the words name fewer than two states
   */
  static List<Mention.Titled> distribute(Words w, OfficeWords o) {
    Optional<String> one = singular(w, o);
    if (!o.plural() || o.former() || one.isEmpty()) {
      return List.of();
    }
    List<Mention.Titled> out = new ArrayList<>();
    int from = w.lower(o.last() + 1).equals("from") ? o.last() + 2 : -1;
    if (from > 0 && o.organ().isEmpty()) {
      chain(w, w.lower(from).equals("the") ? from + 1 : from, o, one.get(), out);
    } else {
      before(w, o, one.get(), out);
      int t = o.first();
      while (t <= o.last()) {
        Optional<Known> k = w.knownFrom(t).filter(n -> n.sort() == Sort.STATE);
        if (k.isPresent()) {
          add(w, k.get(), o, one.get(), out);
          t = k.get().last();
        }
        t++;
      }
      if (!out.isEmpty() && w.knownTo(o.last()).filter(n -> n.sort() == Sort.STATE).isPresent()) {
        chain(w, next(w, o.last() + 1), o, one.get(), out);
      }
    }
    if (out.size() < 2) {
      return List.of();
    }
    Mention.Titled head = out.get(0);
    // The words of the office go with the state that stands next to them.
    List<Mention.Titled> whole = new ArrayList<>();
    boolean given = false;
    for (Mention.Titled t : out) {
      boolean last = t == out.get(out.size() - 1);
      boolean takes =
          !given && (head.first() >= o.head() ? t == head : t.first() >= o.first() || last);
      given |= takes;
      int first = takes ? Math.min(o.first(), t.first()) : t.first();
      int end = takes ? Math.max(Math.max(o.head(), t.last()), firstStretch(o, t)) : t.last();
      whole.add(new Mention.Titled(w.index, first, end, t.office()));
    }
    return whole;
  }

  /** Where the office ends, if its words end with no state. */
  private static int firstStretch(OfficeWords o, Mention.Titled t) {
    return t.first() < o.head() ? o.last() : t.last();
  }

  private static void add(Words w, Known k, OfficeWords o, String one, List<Mention.Titled> out) {
    out.add(
        new Mention.Titled(w.index, k.first(), k.last(), o.forOne(one, Optional.of(k.organ()))));
  }

  /** ", Chad and Peru" behind a state. */
  private static void chain(
      Words w, int from, OfficeWords o, String one, List<Mention.Titled> out) {
    int t = from;
    while (t > 0) {
      Optional<Known> k = w.knownFrom(t).filter(n -> n.sort() == Sort.STATE && !n.adjective());
      if (k.isEmpty()) {
        return;
      }
      add(w, k.get(), o, one, out);
      t = next(w, k.get().last() + 1);
    }
  }

  /** Where the next item of a list begins; -1 where the list is over. */
  private static int next(Words w, int t) {
    int at = t;
    boolean joined = false;
    while (w.form(at).equals(",") || w.lower(at).equals("and") || w.lower(at).equals("the")) {
      joined |= !w.lower(at).equals("the");
      at++;
    }
    return joined ? at : -1;
  }

  /** "Iranian, Jordanian and" before the office. */
  private static void before(Words w, OfficeWords o, String one, List<Mention.Titled> out) {
    if (w.knownFrom(o.first()).isEmpty()
        && w.knownFrom(o.first() + 1).isEmpty()
        && o.organ().isEmpty()) {
      return;
    }
    int t = o.first() - 1;
    while (t > 0 && (w.form(t).equals(",") || w.lower(t).equals("and"))) {
      int end = w.form(t - 1).equals(",") ? t - 2 : t - 1;
      Optional<Known> k = w.knownTo(end).filter(n -> n.sort() == Sort.STATE && n.adjective());
      if (k.isEmpty()) {
        return;
      }
      out.add(
          0,
          new Mention.Titled(
              w.index,
              k.get().first(),
              k.get().last(),
              o.forOne(one, Optional.of(k.get().organ()))));
      t = k.get().first() - 1;
      t = w.lower(t).equals("the") ? t - 1 : t;
    }
  }

  /** "the heads of diplomacy of Chad, Ana Ruiz, of Peru, Jon Paz": the state before its holder. */
  private static boolean ownersStandAhead(Words w, OfficeWords o) {
    return o.organ().isPresent()
        && statesIn(w, o).size() == 1
        && w.form(o.last() + 1).equals(",")
        && w.isPerson(o.last() + 2);
  }

  private static int skipAnd(Words w, int last) {
    return w.form(last + 1).equals(",") && w.lower(last + 2).equals("and") ? last + 2 : last;
  }

  /** Last token of the owner behind a name, where it is part of the same mention. */
  static int lastBehind(OfficeWords office, int nameLast) {
    return office.last() > nameLast ? nameLast : -1;
  }

  /** "of Angola", ", of Angola" or "(Angola)" right behind a name. */
  static Optional<Known> ownerBehind(Words w, int last) {
    int t = last + 1;
    if (w.form(t).equals(",") && w.lower(t + 1).equals("of")) {
      t++;
    }
    boolean bracket = w.form(t).equals("(");
    if (!bracket && !w.lower(t).equals("of")) {
      return Optional.empty();
    }
    int state = w.lower(t + 1).equals("the") ? t + 2 : t + 1;
    return w.knownFrom(state)
        .filter(k -> k.sort() == Sort.STATE && !k.adjective())
        .filter(k -> !bracket || w.form(k.last() + 1).equals(")"));
  }

  private static boolean isJoint(Words w, int t) {
    String f = w.lower(t);
    return f.equals(",")
        || f.equals("and")
        || f.equals("-")
        || f.equals(")")
        || w.partFrom(t)
            .filter(p -> p.kind() == Words.PartKind.HONORIFIC || p.kind() == Words.PartKind.RANK)
            .isPresent();
  }

  private static List<Organ> statesIn(Words w, OfficeWords o) {
    List<Organ> out = new ArrayList<>();
    for (int t = o.first(); t <= o.last(); t++) {
      w.knownFrom(t).filter(k -> k.sort() == Sort.STATE).ifPresent(k -> out.add(k.organ()));
    }
    return out;
  }

  /** "Prime Minister" of "Prime Ministers"; empty where the words are not so simple. */
  private static Optional<String> singular(Words w, OfficeWords o) {
    String plural = w.form(o.head());
    int at = o.role().indexOf(plural);
    if (at < 0 || !plural.endsWith("s") || plural.endsWith("ss")) {
      return Optional.empty();
    }
    String one =
        plural.endsWith("ies")
            ? plural.substring(0, plural.length() - 3) + "y"
            : plural.substring(0, plural.length() - 1);
    String role = o.role().substring(0, at) + one + o.role().substring(at + plural.length());
    return Optional.of(role);
  }
}
