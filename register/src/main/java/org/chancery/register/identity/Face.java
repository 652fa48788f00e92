package org.chancery.register.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.register.name.Agreement;
import org.chancery.register.name.BodyName;
import org.chancery.register.name.PersonName;
import org.chancery.register.name.States;

/**
 * A name in certain offices, ready to be compared: what appearances of one signature have in
 * common.
 *
 * @param first the first day it was seen, if any of its reports is dated
 * @param last the last
 * @param keys the offices given there
 */
record Face(
    PersonName name,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    List<BodyName> sides,
    List<OfficeKey> keys) {
  /** Before anything but the name is known. */
  private static final double PRIOR = -1;

  private static final double EQUAL_NAME = 4;
  private static final double NAME_WITHIN = 3;
  private static final double INITIALS = 1.5;
  private static final double SURNAME = 0.2;
  private static final double SAME_OFFICE = 3;
  private static final double SAME_SIDE = 1.5;

  /** Two states: namesakes. */
  private static final double OTHER_STATE = -12;

  /** From a state to an organisation, or from one to another, is a career. */
  private static final double OTHER_BODY = -1.5;

  /** Two offices of which each takes all of one's time, seen in turns. */
  private static final double IN_TURNS = -9;

  /** A working life. */
  private static final long LIFE = 365L * 45;

  static Face of(Appearance one) {
    return new Face(
            PersonName.of(one.id().name()),
            Optional.empty(),
            Optional.empty(),
            one.offices().stream().map(BodyName::of).filter(b -> !b.unknown()).distinct().toList(),
            one.offices().stream().map(OfficeKey::of).filter(k -> !k.bare()).distinct().toList())
        .seen(List.of(one));
  }

  /** The same, seen on the days of some appearances. */
  Face seen(List<Appearance> appearances) {
    List<LocalDate> days = appearances.stream().flatMap(a -> a.seen().stream()).sorted().toList();
    return new Face(
        name,
        days.stream().findFirst(),
        days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1)),
        sides,
        keys);
  }

  /** The log-odds that two are one person; negative infinity where the names exclude it. */
  double logOdds(Face other) {
    Agreement names = name.compare(other.name);
    if (names == Agreement.DIFFERENT) {
      return Double.NEGATIVE_INFINITY;
    }
    double sum =
        PRIOR
            + switch (names) {
              case EQUAL -> EQUAL_NAME;
              case WITHIN -> NAME_WITHIN;
              case INITIALS -> INITIALS;
              case SURNAME -> SURNAME;
              case DIFFERENT -> Double.NEGATIVE_INFINITY;
            };
    if (apart(other)) {
      sum += OTHER_STATE;
    }
    if (keys.stream().anyMatch(other.keys::contains)) {
      return sum + SAME_OFFICE;
    }
    if (sides.stream().anyMatch(s -> other.sides.stream().anyMatch(s::akin))) {
      return sum + SAME_SIDE + (inTurns(other) ? IN_TURNS : 0);
    }
    if (sides.isEmpty() || other.sides.isEmpty()) {
      return sum;
    }
    // A name that is not whole says too little over a change of sides.
    boolean whole = names == Agreement.EQUAL || names == Agreement.WITHIN;
    return sum + (whole && !states(other) ? OTHER_BODY : OTHER_STATE);
  }

  private boolean states(Face other) {
    return sides.stream().allMatch(Face::ofState) && other.sides.stream().allMatch(Face::ofState);
  }

  private static boolean ofState(BodyName b) {
    return b.code().filter(States::has).isPresent();
  }

  /** Each holds an office that only one can hold, not the same, and the times overlap. */
  private boolean inTurns(Face other) {
    return keys.stream().anyMatch(OfficeKey::single)
        && other.keys.stream().anyMatch(OfficeKey::single)
        && first.isPresent()
        && last.isPresent()
        && other.first.isPresent()
        && other.last.isPresent()
        && !last.get().isBefore(other.first.get())
        && !other.last.get().isBefore(first.get());
  }

  private boolean apart(Face other) {
    return first.isPresent()
        && last.isPresent()
        && other.first.isPresent()
        && other.last.isPresent()
        && Math.max(
                ChronoUnit.DAYS.between(first.get(), other.last.get()),
                ChronoUnit.DAYS.between(other.first.get(), last.get()))
            > LIFE;
  }

  /** Two words of the name, or one and a side: less is borne by too many. */
  Set<String> blocks() {
    Set<String> blocks = new TreeSet<>();
    List<String> words = new ArrayList<>(name.keys());
    for (int i = 0; i < words.size(); i++) {
      for (int k = 0; k < i; k++) {
        blocks.add(words.get(k) + "+" + words.get(i));
      }
      for (BodyName side : sides) {
        for (String s : side.keys()) {
          blocks.add(words.get(i) + "@" + s);
        }
      }
      if (sides.isEmpty()) {
        blocks.add(words.get(i) + "@");
      }
    }
    return blocks;
  }

  /**
   * Finer than {@link #blocks}, for a store that looks for a face of several words: every face that
   * shares a block with it, and whose name it may be meant by, stands under one of its {@link
   * #sought}. Beside a word and a side stands how another word of the name begins, so that not all
   * of one given name come together.
   */
  Set<String> stands() {
    Set<String> keys = new TreeSet<>();
    if (name.words().size() == 1) {
      name.keys().forEach(word -> besides().forEach(side -> keys.add(lone(word, side))));
    } else {
      keys.addAll(several());
    }
    return keys;
  }

  /** See {@link #stands}; empty for a name of one word, which is looked for by {@link #blocks}. */
  Set<String> sought() {
    Set<String> keys = new TreeSet<>();
    if (name.words().size() > 1) {
      keys.addAll(several());
      name.keys().forEach(word -> besides().forEach(side -> keys.add(lone(word, side))));
    }
    return keys;
  }

  private Set<String> several() {
    Set<String> keys = new TreeSet<>();
    List<String> rough = new ArrayList<>(name.keys());
    for (int i = 0; i < rough.size(); i++) {
      for (int k = 0; k < i; k++) {
        keys.add(rough.get(k) + "+" + rough.get(i));
      }
    }
    for (PersonName.Beginning b : name.beginnings()) {
      besides().forEach(side -> keys.add(b.key() + "@" + side + "@" + b.letter()));
    }
    return keys;
  }

  private static String lone(String word, String side) {
    return word + "@" + side + "@";
  }

  private Set<String> besides() {
    Set<String> all = new TreeSet<>();
    sides.forEach(s -> all.addAll(s.keys()));
    return all.isEmpty() ? Set.of("") : all;
  }
}
