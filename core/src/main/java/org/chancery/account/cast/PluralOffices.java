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
      int t = o.last() + 1;
      while (t < w.size()) {
        if (w.isPerson(t)) {
          names.add(t);
          int last = w.personAt(t).orElseThrow().last();
          Optional<Known> owner = ownerBehind(w, last);
          int name = t;
          owner.ifPresent(k -> owners.put(name, k.organ()));
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
