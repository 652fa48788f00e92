package org.chancery.account.event;

import java.util.ArrayList;
import java.util.List;

/**
 * What a sentence may tell: a deed and the stances taken on it, before anybody decides whether it
 * is an event.
 *
 * @param code CAMEO's, or a label ("#crime")
 * @param deedCode the code of the deed alone
 * @param anchor the token that says it, the stance's before the deed's
 * @param deed the token of the deed, or of the stance where there is none
 * @param sources where those who do it stand, the likeliest place first; of each its tokens
 * @param targets where those it is done to stand, in the same way
 * @param stances the outermost first
 * @param tokens all that say so
 */
record Happening(
    String code,
    String deedCode,
    int anchor,
    int deed,
    List<Integer> sources,
    List<Integer> targets,
    boolean mutual,
    List<Stance> stances,
    List<Integer> tokens) {
  Happening {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    stances = List.copyOf(stances);
    tokens = List.copyOf(tokens);
  }

  Happening coded(String other, Stance by) {
    List<Stance> all = new ArrayList<>(List.of(by));
    all.addAll(stances);
    return new Happening(other, deedCode, anchor, deed, sources, targets, mutual, all, tokens);
  }

  Happening on(List<Integer> other) {
    return new Happening(code, deedCode, anchor, deed, sources, targets, mutual, stances, other);
  }

  Happening between(List<Integer> source, List<Integer> target) {
    return new Happening(code, deedCode, anchor, deed, source, target, mutual, stances, tokens);
  }

  /** The first two digits of the deed's code. */
  String deedRoot() {
    return deedCode.length() < 2 ? deedCode : deedCode.substring(0, 2);
  }

  /** The first two digits of the code, or a label's sign. */
  String root() {
    return code.length() < 2 ? code : code.substring(0, 2);
  }
}
