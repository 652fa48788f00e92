package org.chancery.account.cast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.account.cast.Mention.Gender;
import org.chancery.report.Resource;

/** Tells a woman's name from a man's where it is clear, from {@code given-names.tsv}. */
final class GivenNames {
  private static final String FILE = "/org/chancery/account/given-names.tsv";

  /** Surnames in Slavic languages differ by gender. */
  private static final List<String> FEMALE_ENDINGS =
      List.of("ova", "eva", "ovna", "skaya", "ska", "dottir");

  private final Map<String, Gender> names = new HashMap<>();

  GivenNames() {
    for (List<String> row : Resource.table(FILE)) {
      for (String name : row.get(1).split(" ")) {
        names.put(name, row.get(0).equals("F") ? Gender.FEMALE : Gender.MALE);
      }
    }
  }

  /** The gender that a name of two words at least shows; often unknown. */
  Gender of(PersonName name) {
    List<String> words = name.words();
    if (words.size() < 2) {
      return Gender.UNKNOWN;
    }
    if (words.contains("bin") || words.contains("ibn")) {
      return Gender.MALE;
    }
    if (words.contains("bint")) {
      return Gender.FEMALE;
    }
    Gender given = names.getOrDefault(words.get(0), Gender.UNKNOWN);
    if (given == Gender.UNKNOWN && FEMALE_ENDINGS.stream().anyMatch(name.last()::endsWith)) {
      return Gender.FEMALE;
    }
    return given;
  }
}
