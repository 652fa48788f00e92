package org.chancery.brief.answer;

import org.chancery.brief.subject.Side;

/** Whether two sides are one. */
public final class Sides {
  private Sides() {}

  public static boolean same(Side one, Side other) {
    return switch (one) {
      case Side.Person p ->
          other instanceof Side.Person q
              && p.biography().person().id().equals(q.biography().person().id());
      case Side.Body b ->
          other instanceof Side.Body c
              && (b.code().isPresent() ? b.code().equals(c.code()) : b.name().equals(c.name()));
    };
  }
}
