package org.chancery.intake.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.report.Resource;

/**
 * Tells the encodings of Latin letters from each other: the likeliest is the one in which the bytes
 * beyond ASCII are letters and marks that English reports have, in places where they have them.
 */
final class Latin {
  /** Mean likelihood (natural logarithm) of a character below which no Latin text is believed. */
  private static final double LEAST = Math.log(2);

  /** How much likelier (natural logarithm) the best must be than one that reads otherwise. */
  private static final double CLEAR = Math.log(2);

  private static final double OUT_OF_PLACE = Math.log(0.01);

  private static final double SELDOM = Math.log(0.1);

  /** An encoding and how often it has which character. */
  private record Alphabet(Charset charset, double prior, Map<Character, Double> weights) {
    double weight(char c) {
      Double own = weights.get(c);
      if (own != null) {
        return own;
      }
      Double small = weights.get(Character.toLowerCase(c));
      return small == null ? 0 : small + Math.log(0.5);
    }
  }

  private record Reading(Charset charset, String text, double score, double mean) {}

  private static final class Holder {
    static final Latin SHIPPED = load();
  }

  private final List<Alphabet> alphabets;

  private Latin(List<Alphabet> alphabets) {
    this.alphabets = alphabets;
  }

  static Latin shipped() {
    return Holder.SHIPPED;
  }

  Optional<Charset> likely(byte[] bytes) {
    List<Reading> readings = new ArrayList<>();
    for (Alphabet alphabet : alphabets) {
      read(bytes, alphabet).ifPresent(readings::add);
    }
    readings.sort(Comparator.comparingDouble(Reading::score).reversed());
    if (readings.isEmpty() || readings.get(0).mean() < LEAST) {
      return Optional.empty();
    }
    Reading best = readings.get(0);
    boolean clear =
        readings.stream()
            .filter(r -> !r.text().equals(best.text()))
            .allMatch(r -> best.score() - r.score() >= CLEAR);
    return clear ? Optional.of(best.charset()) : Optional.empty();
  }

  private static Optional<Reading> read(byte[] bytes, Alphabet alphabet) {
    String text;
    try {
      text = alphabet.charset().newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
    double sum = 0;
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7E) {
        sum += alphabet.weight(c) + place(text, i);
        n++;
      }
    }
    return n == 0
        ? Optional.empty()
        : Optional.of(new Reading(alphabet.charset(), text, sum - alphabet.prior(), sum / n));
  }

  /** How likely a character is where it stands, beside how likely it is at all. */
  private static double place(String text, int at) {
    char c = text.charAt(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    if (Character.isLetter(c)) {
      return letter(c, before, after);
    }
    boolean fits =
        switch (c) {
          case '“', '‘', '«', '¿', '¡' -> !Character.isLetter(before) && !isSpace(after);
          case '’' -> !isSpace(before) || Character.isLetterOrDigit(after);
          case '”', '»', '…', '™', '®' -> !isSpace(before);
          case '£', '€' ->
              !Character.isLetter(after) && (!Character.isLetter(before) || before < 'a');
          case '²', '³', '¹', '°', '½', '¼', '¾' ->
              !Character.isLetter(after) && before != ' ' || Character.isDigit(before);
          case '–', '—', '•', '·', '§' -> true;
          case '\u00A0', '\u00AD' -> true;
          default -> false;
        };
    return fits ? 0 : OUT_OF_PLACE;
  }

  private static double letter(char c, char before, char after) {
    boolean follows = Character.isLetter(before);
    boolean leads = Character.isLetter(after);
    if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
      return OUT_OF_PLACE;
    }
    int beyond = (follows && before > 0x7E ? 1 : 0) + (leads && after > 0x7E ? 1 : 0);
    return switch (beyond) {
      case 2 -> OUT_OF_PLACE + SELDOM;
      case 1 -> SELDOM;
      default -> follows || leads ? 0 : SELDOM;
    };
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  private static Latin load() {
    return new Latin(
        Resource.table("/org/chancery/intake/encoding/latin.tsv").stream()
            .map(
                row ->
                    new Alphabet(
                        Charset.forName(row.get(0)),
                        Integer.parseInt(row.get(1)) / 10.0,
                        weights(row.get(2))))
            .toList());
  }

  private static Map<Character, Double> weights(String groups) {
    Map<Character, Double> out = new HashMap<>();
    for (String group : groups.split(" ", -1)) {
      int colon = group.indexOf(':');
      double weight = Math.log(Integer.parseInt(group.substring(0, colon)));
      for (char c : group.substring(colon + 1).toCharArray()) {
        out.put(c, weight);
      }
    }
    return out;
  }
}
