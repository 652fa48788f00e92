package org.chancery.account.confidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * A {@link Scorecard} for each subject. Written as lines in UTF-8, parted by tabs: subject, trait,
 * band and points; a band is {@code >= NUMBER}, {@code known} for any number, or a case's name, and
 * the trait {@code base} has none. Lines that begin with {@code #} are remarks.
 */
public final class Scorecards implements Assessor {
  private static final String RESOURCE = "/org/chancery/account/confidence.tsv";
  private static final String BASE = "base";
  private static final String FROM = ">= ";
  private static final String KNOWN = "known";

  private final Map<Subject, Scorecard> cards;

  public Scorecards(Map<Subject, Scorecard> cards) {
    this.cards = Collections.unmodifiableMap(new EnumMap<>(cards));
  }

  /** Loaded when first asked for. */
  private static final class Shipped {
    static final Scorecards INSTANCE = load();
  }

  static Scorecards shipped() {
    return Shipped.INSTANCE;
  }

  private static Scorecards load() {
    try (InputStream in = Scorecards.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            RESOURCE + " is missing. Maybe this copy of Chancery was not built whole.");
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public OptionalDouble howSure(Subject subject, List<Trait> traits) {
    Scorecard card = cards.get(subject);
    return card == null ? OptionalDouble.empty() : card.howSure(traits);
  }

  /** Reads what {@link #write} writes. */
  static Scorecards read(String text) {
    Map<Subject, Integer> base = new EnumMap<>(Subject.class);
    Map<Subject, Map<String, Map<Long, Integer>>> bands = new EnumMap<>(Subject.class);
    Map<Subject, Map<String, Map<String, Integer>>> cases = new EnumMap<>(Subject.class);
    for (String line : text.split("\n")) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] f = line.split("\t");
      Subject subject = Subject.of(f[0]);
      int points = Integer.parseInt(f[3]);
      if (f[1].equals(BASE)) {
        base.put(subject, points);
      } else if (f[2].startsWith(FROM) || f[2].equals(KNOWN)) {
        bands
            .computeIfAbsent(subject, s -> new TreeMap<>())
            .computeIfAbsent(f[1], t -> new TreeMap<>())
            .put(from(f[2]), points);
      } else {
        cases
            .computeIfAbsent(subject, s -> new TreeMap<>())
            .computeIfAbsent(f[1], t -> new TreeMap<>())
            .put(f[2], points);
      }
    }
    Map<Subject, Scorecard> cards = new EnumMap<>(Subject.class);
    base.forEach(
        (subject, points) ->
            cards.put(
                subject,
                new Scorecard(
                    points,
                    bands.getOrDefault(subject, Map.of()),
                    cases.getOrDefault(subject, Map.of()))));
    return new Scorecards(cards);
  }

  /**
   * As text; the same scorecards give the same.
   *
   * @param remark one line on where they come from
   */
  String write(String remark) {
    StringBuilder out = new StringBuilder("# " + remark + "\n");
    cards.forEach(
        (subject, card) -> {
          row(out, subject, BASE, "", card.base());
          card.bands()
              .forEach(
                  (trait, bands) ->
                      bands.forEach((from, p) -> row(out, subject, trait, band(from), p)));
          card.cases()
              .forEach(
                  (trait, cases) ->
                      cases.forEach((value, p) -> row(out, subject, trait, value, p)));
        });
    return out.toString();
  }

  private static long from(String band) {
    return band.equals(KNOWN) ? Long.MIN_VALUE : Long.parseLong(band.substring(FROM.length()));
  }

  private static String band(long from) {
    return from == Long.MIN_VALUE ? KNOWN : FROM + from;
  }

  private static void row(StringBuilder out, Subject subject, String trait, String band, int p) {
    out.append(subject.label()).append('\t').append(trait).append('\t');
    out.append(band).append('\t').append(p).append('\n');
  }
}
