package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.account.cast.Party;

/**
 * What a headline tells of as one engagement is one, though the body's "met A and B" may be read as
 * one with each.
 */
final class Headlines {
  private Headlines() {}

  /**
   * @param body what the body tells, in its order; what one word tells apart stands together
   */
  static List<Telling> joined(List<Telling> body, List<Telling> titles) {
    List<Telling> out = new ArrayList<>();
    for (Telling t : body) {
      if (out.isEmpty() || !isApart(out.getLast(), t)) {
        out.add(t);
        continue;
      }
      Telling before = out.getLast();
      if (titles.stream().anyMatch(h -> isOne(h, before, t))) {
        Set<Party> all = new LinkedHashSet<>(before.parties());
        all.addAll(t.parties());
        out.set(out.size() - 1, before.with(List.copyOf(all)));
      } else {
        out.add(t);
      }
    }
    return out;
  }

  /** Whether one word tells of both, and each names somebody whom the other does not. */
  private static boolean isApart(Telling a, Telling b) {
    return a.sentence() == b.sentence()
        && a.token() == b.token()
        && Draft.TALKS.contains(a.kind())
        && !a.implied()
        && !b.implied()
        && !a.presence()
        && !b.presence();
  }

  private static boolean isOne(Telling title, Telling a, Telling b) {
    return Draft.TALKS.contains(title.kind())
        && title.parties().size() > 2
        && a.parties().stream().allMatch(title::names)
        && b.parties().stream().allMatch(title::names);
  }
}
