package org.chancery.account.cast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Offices that are worded so in one state alone, from {@code state-offices.tsv}. */
final class StateOffices {
  private static final String FILE = "/org/chancery/account/state-offices.tsv";

  /** One row of the list. */
  record Row(String state, String words, String yes, String no) {}

  private final List<Row> rows = new ArrayList<>();

  StateOffices() {
    try (InputStream in = StateOffices.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The list " + FILE + " is missing from this installation");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] c = line.split("\t", -1);
          rows.add(new Row(c[0], c[1], c[2], c[3]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Row> rows() {
    return rows;
  }

  /** The state whose office a role is: the role is the wording, or begins with it. */
  Optional<String> stateOf(String role) {
    String lower = OfficeParser.lower(role);
    return rows.stream()
        .filter(r -> lower.equals(r.words()) || lower.startsWith(r.words() + " "))
        .map(Row::state)
        .findFirst();
  }

  /** How often a text uses such wordings, by state. */
  Map<String, Integer> signs(String text) {
    String lower = OfficeParser.lower(text);
    Map<String, Integer> out = new LinkedHashMap<>();
    for (Row r : rows) {
      for (int at = lower.indexOf(r.words()); at >= 0; at = lower.indexOf(r.words(), at + 1)) {
        out.merge(r.state(), 1, Integer::sum);
      }
    }
    return out;
  }
}
