package org.chancery.account.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.gazetteer.OfficeWord;
import org.chancery.gazetteer.Offices;
import org.chancery.record.Office;
import org.chancery.report.Report;
import org.chancery.report.Span;

/**
 * The office-holder in the words that say who told the outlet: "Spokesperson Ana Ruiz", "Ana Ruiz,
 * Department Spokesperson". They stand above the report's prose, in no sentence of the document.
 *
 * @param name the person's
 * @param office the office that the words give
 * @param words where the words stand in the report's text
 */
public record Credit(String name, Office office, Span words) {

  static Optional<Credit> of(Report report, Offices offices, Optional<Organ> home) {
    Optional<String> said = report.attribution();
    int at = said.map(report.text()::indexOf).orElse(-1);
    if (at < 0) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>(List.of(said.get().replace(",", " ,").split("\\s+")));
    for (int i = 0; i < words.size(); i++) {
      Optional<OfficeWord> head =
          offices.at(words, i).filter(o -> o.kind() == OfficeWord.Kind.HEAD);
      if (head.isEmpty()) {
        continue;
      }
      int end = i + head.get().length();
      int comma = words.indexOf(",");
      List<String> role = words.subList(comma > 0 && comma < i ? comma + 1 : 0, end);
      List<String> name =
          comma > 0 && comma < i ? words.subList(0, comma) : words.subList(end, words.size());
      if (isName(name)) {
        Office office =
            new Office(
                Optional.of(String.join(" ", role).replaceFirst("^[Tt]he ", "")),
                home.map(Organ::name),
                home.flatMap(Organ::code));
        return Optional.of(
            new Credit(
                PersonName.of(String.join(" ", name)).text(),
                office,
                new Span(at, at + said.get().length())));
      }
    }
    return Optional.empty();
  }

  private static boolean isName(List<String> words) {
    return words.size() >= 2
        && words.size() <= 5
        && words.stream().allMatch(w -> Character.isUpperCase(w.codePointAt(0)));
  }
}
