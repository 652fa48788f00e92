package org.chancery.account.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.record.Act;

/** The expressions of {@code speech.tsv}, by the word that they begin with. */
final class Speech {
  private static final String RESOURCE = "/org/chancery/account/speech.tsv";

  private final List<Expression> all;
  private final Map<Expression.Part, Map<String, List<Expression>>> byHead = new HashMap<>();

  private Speech(List<Expression> all) {
    this.all = List.copyOf(all);
    for (Expression e : all) {
      byHead
          .computeIfAbsent(e.part(), p -> new HashMap<>())
          .computeIfAbsent(e.head(), h -> new ArrayList<>())
          .add(e);
    }
    for (Map<String, List<Expression>> m : byHead.values()) {
      for (List<Expression> l : m.values()) {
        l.sort(Comparator.comparingInt((Expression e) -> -e.words().size()));
      }
    }
  }

  static Speech standard() {
    try (InputStream in = Speech.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("Missing on the class path: " + RESOURCE);
      }
      List<Expression> all = new ArrayList<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String line = lines.readLine();
      for (int number = 1; line != null; number++, line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          all.add(parse(line, number));
        }
      }
      return new Speech(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Expression parse(String line, int number) {
    String[] f = line.split("\t", -1);
    if (f.length < 4) {
      throw new IllegalStateException(
          RESOURCE + ":" + number + ": expected form, part, act and frames, parted by tabs");
    }
    return new Expression(
        words(f[0]),
        Expression.Part.valueOf(f[1].toUpperCase(Locale.ROOT)),
        Act.of(f[2]),
        words(f[3]),
        examples(f, 4),
        examples(f, 5));
  }

  private static List<String> words(String s) {
    return Arrays.stream(s.trim().split(" +")).filter(w -> !w.isEmpty()).toList();
  }

  private static List<String> examples(String[] fields, int at) {
    return fields.length <= at
        ? List.of()
        : Arrays.stream(fields[at].split(" \\|\\| "))
            .map(String::trim)
            .filter(s -> !s.isEmpty())
            .toList();
  }

  List<Expression> all() {
    return all;
  }

  /** Expressions of this part that begin with this word, longest first. */
  List<Expression> of(Expression.Part part, String head) {
    return byHead.getOrDefault(part, Map.of()).getOrDefault(head, List.of());
  }

  /**
   * The same for a verb as it stands: by its lemma, and where that is unknown by what its form can
   * be an inflection of, since a lemmatiser may guess wrong.
   */
  List<Expression> verbs(String lemma, String form) {
    List<Expression> found = of(Expression.Part.VERB, lemma);
    if (!found.isEmpty()) {
      return found;
    }
    for (String guess : stems(form.toLowerCase(Locale.ROOT))) {
      found = of(Expression.Part.VERB, guess);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<String> stems(String form) {
    List<String> out = new ArrayList<>();
    for (String ending : List.of("ied", "ies", "ed", "ing", "es", "s")) {
      if (form.endsWith(ending) && form.length() > ending.length() + 2) {
        String stem = form.substring(0, form.length() - ending.length());
        out.add(ending.startsWith("ie") ? stem + "y" : stem);
        out.add(stem + "e");
      }
    }
    return out;
  }

  boolean carries(String lemma, String form) {
    if (carries(lemma)) {
      return true;
    }
    for (String guess : stems(form.toLowerCase(Locale.ROOT))) {
      if (carries(guess)) {
        return true;
      }
    }
    return false;
  }

  private boolean carries(String lemma) {
    return !of(Expression.Part.CARRIER, lemma).isEmpty();
  }
}
