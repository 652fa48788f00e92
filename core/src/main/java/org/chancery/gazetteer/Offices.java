package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of offices, ranks and honorifics. Immutable; safe between threads. */
public final class Offices {
  private static final class Standard {
    static final Offices INSTANCE = new Offices();
  }

  /** A word for somebody or some body spoken of again, with the ranks that it can mean. */
  public record BareTitle(String wording, int length, boolean person, int highest, int lowest) {}

  private record Item(
      String wording, OfficeWord.Kind kind, int rank, Optional<String> sector, boolean beforeName) {
    OfficeWord word(int length) {
      return new OfficeWord(wording, kind, length, rank, sector, beforeName);
    }
  }

  private record Bare(String wording, boolean person, int highest, int lowest) {}

  private static final Set<String> DEPUTY =
      Set.of(
          "deputy",
          "first deputy",
          "second deputy",
          "vice",
          "first vice",
          "second vice",
          "senior vice",
          "associate",
          "sub");
  private static final Set<String> PAST =
      Set.of(
          "former",
          "ex",
          "late",
          "then",
          "one-time",
          "erstwhile",
          "ousted",
          "deposed",
          "previous",
          "past",
          "retired",
          "emeritus");
  private static final Set<String> COMING =
      Set.of("elect", "designate", "nominate", "incoming", "nominee");
  private static final Set<String> ACTING =
      Set.of(
          "acting",
          "interim",
          "ad interim",
          "caretaker",
          "transitional",
          "temporary",
          "provisional",
          "officiating");
  private static final Pattern AFFIXED =
      Pattern.compile("(?i)(?:(ex|then|acting)-.+|.+-(elect|designate|nominate))");

  /** Offices that are somebody's second by their own wording. */
  private static final Pattern SECOND =
      Pattern.compile("(?:principal )?(?:deputy|vice|assistant|under)[- ]?");

  private static final Pattern OF = Pattern.compile(" (?:of|for) ");

  /** No title is longer. */
  private static final int LOOK_AHEAD = 30;

  private static final Set<String> LINKS = Set.of("of", "for");
  private static final Set<String> JOINTS = Set.of("and", ",", "&");

  private final Lexicon<Item> heads = new Lexicon<>(1500);
  private final Lexicon<Item> modifiers = new Lexicon<>(150);
  private final Lexicon<Item> portfolios = new Lexicon<>(400);
  private final Lexicon<Item> before = new Lexicon<>(300);
  private final Lexicon<Item> after = new Lexicon<>(60);
  private final Lexicon<Bare> bare = new Lexicon<>(200);

  private Offices() {
    for (String[] row : Tables.rows("offices.tsv", 5)) {
      OfficeWord.Kind kind = OfficeWord.Kind.valueOf(row[1]);
      for (String w : Tables.alternatives(row[0])) {
        Item item =
            new Item(
                w, kind, Integer.parseInt(row[2]), Tables.optional(row[3]), row[4].equals("y"));
        (kind == OfficeWord.Kind.MODIFIER ? modifiers : heads).add(w, item);
      }
    }
    for (String[] row : Tables.rows("portfolios.tsv", 2)) {
      for (String w : Tables.alternatives(row[1])) {
        portfolios.add(
            w, new Item(w, OfficeWord.Kind.PORTFOLIO, 0, Tables.optional(row[0]), false));
      }
    }
    for (String[] row : Tables.rows("honorifics.tsv", 2)) {
      for (String w : Tables.alternatives(row[1])) {
        Item item = new Item(w, OfficeWord.Kind.HONORIFIC, 0, Optional.empty(), true);
        (row[0].equals("AFTER") ? after : before).add(w, item);
      }
    }
    for (String[] row : Tables.rows("bare-titles.tsv", 4)) {
      for (String w : Tables.alternatives(row[3])) {
        bare.add(
            w,
            new Bare(
                w, row[0].equals("PERSON"), Integer.parseInt(row[1]), Integer.parseInt(row[2])));
      }
    }
  }

  /** Whether a word, in lower case, says that an office is no longer held ("former"). */
  public static boolean isPast(String word) {
    return PAST.contains(word);
  }

  /** The list that comes with Chancery. It is read at the first call. */
  public static Offices standard() {
    return Standard.INSTANCE;
  }

  /**
   * The longest office, rank, modifier, portfolio or honorific that starts at a token; of several
   * as long, in this order. Any case.
   */
  public Optional<OfficeWord> at(List<String> forms, int from) {
    Optional<OfficeWord> best = Optional.empty();
    for (Lexicon<Item> lexicon : List.of(heads, modifiers, portfolios)) {
      best = longer(best, any(lexicon, forms, from));
    }
    return longer(best, honorific(forms, from));
  }

  private static Optional<OfficeWord> longer(Optional<OfficeWord> a, Optional<OfficeWord> b) {
    return b.isPresent() && (a.isEmpty() || b.get().length() > a.get().length()) ? b : a;
  }

  /** The longest office or rank that starts at a token. */
  public Optional<OfficeWord> head(List<String> forms, int from) {
    return any(heads, forms, from);
  }

  /** The longest modifier that starts at a token. */
  public Optional<OfficeWord> modifier(List<String> forms, int from) {
    return any(modifiers, forms, from);
  }

  /** The longest portfolio that starts at a token. */
  public Optional<OfficeWord> portfolio(List<String> forms, int from) {
    return any(portfolios, forms, from);
  }

  /** The longest honorific before a name that starts at a token, in its usual case. */
  public Optional<OfficeWord> honorific(List<String> forms, int from) {
    return before.longest(forms, from).map(h -> h.value().word(h.length()));
  }

  /** What may follow a name and is no part of it: "Jr.", "MP". */
  public Optional<OfficeWord> suffix(List<String> forms, int from) {
    return after.longest(forms, from).map(h -> h.value().word(h.length()));
  }

  /** The longest word for somebody spoken of again that starts at a token; any case. */
  public Optional<BareTitle> bareTitle(List<String> forms, int from) {
    List<Lexicon.Hit<Bare>> hits = bare.allLongest(forms, from, false);
    if (hits.isEmpty()) {
      return Optional.empty();
    }
    Bare b = hits.get(0).value();
    return Optional.of(
        new BareTitle(b.wording(), hits.get(0).length(), b.person(), b.highest(), b.lowest()));
  }

  /**
   * A whole office that starts at a token: modifiers and portfolios, a head, "-elect", and
   * portfolios behind "of" or "for". "First Deputy Minister of Foreign Affairs" is one; of "Foreign
   * Minister of Georgia" the first two tokens are.
   */
  public Optional<OfficeTitle> title(List<String> forms, int from) {
    if (forms.subList(from, Math.min(forms.size(), from + LOOK_AHEAD)).stream()
        .noneMatch(f -> AFFIXED.matcher(f).matches())) {
      return titleOfWhole(forms, from);
    }
    // "ex-President" and "Prime Minister-designate" are taken apart, and counted again.
    List<String> apart = new ArrayList<>();
    List<Integer> owner = new ArrayList<>();
    for (int i = from; i < Math.min(forms.size(), from + LOOK_AHEAD); i++) {
      Matcher m = AFFIXED.matcher(forms.get(i));
      List<String> parts =
          !m.matches()
              ? List.of(forms.get(i))
              : List.of(forms.get(i).substring(0, cut(m)), forms.get(i).substring(cut(m) + 1));
      for (String part : parts) {
        apart.add(part);
        owner.add(i);
      }
    }
    return titleOfWhole(apart, 0)
        .map(
            t ->
                new OfficeTitle(
                    t.head(),
                    owner.get(t.length() - 1) - from + 1,
                    t.rank(),
                    t.sector(),
                    t.deputy(),
                    t.past(),
                    t.coming(),
                    t.acting()));
  }

  private static int cut(Matcher affixed) {
    return affixed.group(1) != null ? affixed.end(1) : affixed.start(2) - 1;
  }

  private Optional<OfficeTitle> titleOfWhole(List<String> forms, int from) {
    int at = from;
    boolean deputy = false;
    boolean past = false;
    boolean coming = false;
    boolean acting = false;
    Optional<String> sector = Optional.empty();
    while (at < forms.size()) {
      Optional<OfficeWord> head = head(forms, at);
      Optional<OfficeWord> modifier = modifier(forms, at);
      boolean leads =
          modifier.isPresent()
              && (head.isEmpty() || modifier.get().length() >= head.get().length())
              && titleFollows(forms, at + modifier.get().length());
      if (leads) {
        String w = modifier.get().wording();
        deputy |= DEPUTY.contains(w);
        past |= isPast(w);
        coming |= COMING.contains(w);
        acting |= ACTING.contains(w);
        at += modifier.get().length();
        at += at < forms.size() && forms.get(at).equals("-") ? 1 : 0;
        continue;
      }
      if (head.isPresent()) {
        return Optional.of(
            whole(forms, from, at, head.get(), sector, deputy, past, coming, acting));
      }
      Optional<OfficeWord> portfolio = portfolio(forms, at);
      if (portfolio.isPresent() && titleFollows(forms, at + portfolio.get().length())) {
        sector = sector.isPresent() ? sector : portfolio.get().sector();
        at += portfolio.get().length();
      } else if (at > from && JOINTS.contains(forms.get(at)) && titleFollows(forms, at + 1)) {
        at++;
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a head comes after no more than modifiers, portfolios and "and". */
  private boolean titleFollows(List<String> forms, int from) {
    int at = from;
    while (at < forms.size()) {
      if (head(forms, at).isPresent()) {
        return true;
      }
      Optional<OfficeWord> more = longer(modifier(forms, at), portfolio(forms, at));
      if (more.isPresent()) {
        at += more.get().length();
      } else if (JOINTS.contains(forms.get(at)) || forms.get(at).equals("-")) {
        at++;
      } else {
        return false;
      }
    }
    return false;
  }

  private OfficeTitle whole(
      List<String> forms,
      int from,
      int headAt,
      OfficeWord head,
      Optional<String> before,
      boolean deputy,
      boolean past,
      boolean comes,
      boolean acting) {
    int end = headAt + head.length();
    Optional<String> sector = before;
    boolean coming = comes || head.wording().matches(".*[- ](elect|designate)");
    int tail = end < forms.size() && forms.get(end).equals("-") ? end + 1 : end;
    if (tail < forms.size() && COMING.contains(forms.get(tail).toLowerCase(Locale.ROOT))) {
      coming = true;
      end = tail + 1;
    }
    // "Resident Representative a.i."
    boolean interim = end < forms.size() && forms.get(end).equals("a.i.");
    end += interim ? 1 : 0;
    // "of Foreign Affairs and Trade"; where the head is "minister of foreign affairs", the rest of
    // it.
    int at = -1;
    if (end < forms.size() && LINKS.contains(forms.get(end).toLowerCase(Locale.ROOT))) {
      at = end + 1;
      at += at < forms.size() && forms.get(at).equalsIgnoreCase("the") ? 1 : 0;
    } else if (OF.matcher(head.wording()).find()) {
      at = behindJoints(forms, end);
    }
    while (at > end && at < forms.size()) {
      Optional<OfficeWord> portfolio = portfolio(forms, at);
      int next = at + portfolio.map(OfficeWord::length).orElse(0);
      // "Minister of Foreign Affairs and Defence Minister": the second office is not this one's.
      if (portfolio.isEmpty() || (next < forms.size() && head(forms, next).isPresent())) {
        break;
      }
      sector = sector.isPresent() ? sector : portfolio.get().sector();
      end = next;
      at = behindJoints(forms, end);
    }
    int rank = Math.min(10, head.rank() + (deputy ? 1 : 0));
    boolean second = deputy || SECOND.matcher(head.wording()).lookingAt();
    return new OfficeTitle(
        head, end - from, rank, sector.or(head::sector), second, past, coming, acting || interim);
  }

  private static int behindJoints(List<String> forms, int from) {
    int at = from;
    while (at < forms.size() && JOINTS.contains(forms.get(at))) {
      at++;
    }
    return at;
  }

  private static Optional<OfficeWord> any(Lexicon<Item> lexicon, List<String> forms, int from) {
    List<Lexicon.Hit<Item>> hits = lexicon.allLongest(forms, from, false);
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(hits.get(0).value().word(hits.get(0).length()));
  }
}
