package org.chancery.account.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.record.CameoCode;

/** Reads the rows of a user's own words, and says of a wrong one what is to be done. */
final class OwnRow {
  private static final int COLUMNS = 7;
  private static final int MEANS = 0;
  private static final int POS = 1;
  private static final int WORDS = 2;
  private static final int NEEDS = 3;

  /** By which phrases are told from each other. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          ("aboard about above across after against along alongside amid among "
                  + "around as at because before behind below beneath beside besides "
                  + "between beyond by close concerning despite down during for from in "
                  + "inside into like near next of off on onto opposite out outside over "
                  + "past per regarding round since through throughout to together toward "
                  + "towards under until up upon via with within without")
              .split(" "));

  private static final Set<String> PLACES = Set.of("subj", "obj", "poss", "head");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final String ACTOR = "ACTOR";

  /** Root of CAMEO's statements, which are no events in PLOVER. */
  private static final String STATEMENTS = "01";

  /** What is no deed but may be spoken of. */
  static final List<String> LABELS =
      List.of("#crime", "#rights", "#aggression", "#war-crime", "#treason", "#law");

  private final LemmaSets sets;

  /**
   * @param sets of lemmas; rows that define one add to them
   */
  OwnRow(LemmaSets sets) {
    this.sets = sets;
  }

  /**
   * The row; nothing of one that defines a set.
   *
   * @throws IllegalArgumentException if it is wrong; the message says how and what to do
   */
  Optional<Word> read(List<String> cells) {
    if (cells.get(0).startsWith("@")) {
      define(cells);
      return Optional.empty();
    }
    if (cells.size() != COLUMNS) {
      throw wrong(
          "%d %s where 7 are due. Part them by tabs: means, pos, words, needs, roles, yes, no; a set has 2.",
          cells.size(), cells.size() == 1 ? "column" : "columns");
    }
    List<String> row = new ArrayList<>(cells);
    row.set(WORDS, lower(cells.get(WORDS)));
    row.set(NEEDS, sets.expanded(lower(cells.get(NEEDS))));
    checkMeaning(row.get(MEANS));
    if (Arrays.stream(Word.Pos.values()).noneMatch(p -> p.name().equals(row.get(POS)))) {
      throw wrong(
          "\"%s\" is no sort of word. Write V for a verb, N for a noun or A for an adjective.",
          row.get(POS));
    }
    if (Arrays.stream(row.get(WORDS).split("\\|", -1)).anyMatch(w -> !WORD.matcher(w).find())) {
      throw wrong("there is a word missing. Write one or more, with | between them.");
    }
    Word word;
    try {
      word = Word.of(row, "");
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(e.getMessage() + ". \"-\" is for none.", e);
    }
    word.needs().forEach(OwnRow::checkPlaces);
    word.roles().ifPresent(OwnRow::checkPlaces);
    return Optional.of(word);
  }

  private void define(List<String> cells) {
    if (cells.size() != 2 || !LemmaSets.isName(lower(cells.get(0)))) {
      throw wrong(
          "a set has two columns, its name and its lemmas, such as @treaty and treaty|accord.");
    }
    sets.define(lower(cells.get(0)), lower(cells.get(1)));
  }

  private void checkMeaning(String means) {
    boolean known =
        switch (Word.Meaning.of(means)) {
          case Word.Meaning.Nothing nothing -> true;
          case Word.Meaning.Taken taken -> true;
          case Word.Meaning.Deed deed ->
              LABELS.contains(means)
                  || CameoCode.find(means).filter(c -> !c.root().equals(STATEMENTS)).isPresent();
        };
    if (!known) {
      throw wrong(
          "\"%s\" is no meaning. Write a CAMEO code from 020 on, a stance (%s), one of %s, or - for no event.",
          means,
          Arrays.stream(Stance.values()).map(Stance::name).collect(Collectors.joining(", ")),
          String.join(", ", LABELS));
    }
  }

  private static void checkPlaces(Need need) {
    switch (need) {
      case Need.Argument a -> a.places().forEach(p -> checkPlace(p, ""));
      case Need.Without w -> checkPlaces(w.need());
      case Need.Clause c -> {}
      case Need.Deed d -> {}
      case Need.Negation n -> {}
      case Need.Said s -> {}
      case Need.Modifier m -> {}
    }
  }

  private static void checkPlaces(Roles roles) {
    if (!roles.source().equals(Interpreter.SPEAKER)) {
      checkPlace(roles.source(), "speaker, ");
    }
    roles.targets().forEach(t -> checkPlace(t, "none, "));
  }

  private static void checkPlace(String place, String besides) {
    if (!PLACES.contains(place) && !PREPOSITIONS.contains(place)) {
      throw wrong(
          "\"%s\" is no place in a sentence. Write subj, obj, poss, %sor a preposition such as to.",
          place, besides);
    }
  }

  /** Lemmas have small letters; only ACTOR has not. */
  private static String lower(String text) {
    return WORD.matcher(text)
        .replaceAll(m -> m.group().equals(ACTOR) ? ACTOR : m.group().toLowerCase(Locale.ROOT));
  }

  private static IllegalArgumentException wrong(String sentence, Object... with) {
    return new IllegalArgumentException(sentence.formatted(with));
  }
}
