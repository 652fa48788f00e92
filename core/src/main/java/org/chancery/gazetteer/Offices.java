package org.chancery.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
      Set.of("deputy", "first deputy", "second deputy", "vice", "first vice", "second vice",
          "senior vice", "associate", "sub");
  private static final Set<String> PAST =
      Set.of("former", "ex", "late", "then", "one-time", "erstwhile", "ousted", "deposed",
          "previous", "past", "retired", "emeritus");
  private static final Set<String> COMING =
      Set.of("elect", "designate", "incoming", "nominee");
  private static final Set<String> ACTING =
      Set.of("acting", "interim", "ad interim", "caretaker", "transitional", "temporary",
          "provisional", "officiating");
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
            new Item(w, kind, Integer.parseInt(row[2]), Tables.optional(row[3]), row[4].equals("y"));
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
    List<Lexicon.Hit<Bare>> hits = bare.allLongest(forms, from, true);
    if (hits.isEmpty()) {
      return Optional.empty();
    }
    Bare b = hits.get(0).value();
    return Optional.of(
        new BareTitle(b.wording(), hits.get(0).length(), b.person(), b.highest(), b.lowest()));
  }

  /**
   * A whole office that starts at a token: modifiers and portfolios, a head, "-elect", and
   * portfolios behind "of" or "for". "First Deputy Minister of Foreign Affairs" is one; of
   * "Foreign Minister of Georgia" the first two tokens are.
   */
  public Optional<OfficeTitle> title(List<String> forms, int from) {
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
        past |= PAST.contains(w);
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
    if (end < forms.size() && LINKS.contains(forms.get(end).toLowerCase(Locale.ROOT))) {
      int at = end + 1;
      at += at < forms.size() && forms.get(at).equalsIgnoreCase("the") ? 1 : 0;
      Optional<OfficeWord> portfolio = at < forms.size() ? portfolio(forms, at) : Optional.empty();
      while (portfolio.isPresent()) {
        sector = sector.isPresent() ? sector : portfolio.get().sector();
        end = at + portfolio.get().length();
        at = end;
        while (at < forms.size() && JOINTS.contains(forms.get(at))) {
          at++;
        }
        portfolio = at > end && at < forms.size() ? portfolio(forms, at) : Optional.empty();
      }
    }
    int rank = Math.min(10, head.rank() + (deputy ? 1 : 0));
    return new OfficeTitle(
        head, end - from, rank, sector.or(head::sector), deputy, past, coming, acting);
  }

  private static Optional<OfficeWord> any(Lexicon<Item> lexicon, List<String> forms, int from) {
    List<Lexicon.Hit<Item>> hits = lexicon.allLongest(forms, from, true);
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(hits.get(0).value().word(hits.get(0).length()));
  }
}
