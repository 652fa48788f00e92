package org.chancery.register.sqlite;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.record.Passage;
import org.chancery.register.Dossier;
import org.chancery.register.Hit;
import org.chancery.register.Source;
import org.chancery.register.sameness.Sighting;
import org.chancery.register.search.Question;
import org.chancery.report.Page;

/** The words of a report that tell of an engagement. */
final class Passages {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  /** Fields whose words stand in reports; labels such as "call" are the record's. */
  private static final Set<Question.Field> NAMES =
      Set.of(Question.Field.WHO, Question.Field.BODY, Question.Field.PLACE);

  private Passages() {}

  /** The words in the source for the first of the engagements; names asked for are set off. */
  static String of(Question question, Source source, List<Dossier> told) {
    for (Dossier t : told) {
      for (Sighting s : t.group().sightings()) {
        if (s.id().report().equals(source.key())) {
          return setOff(words(source.page(), s.engagement().evidence()), asked(question));
        }
      }
    }
    return "";
  }

  /** The words at all passages, white space folded, gaps as " … ". */
  static String words(Page page, List<Passage> passages) {
    return String.join(
        " … ", passages.stream().map(p -> words(page, p).strip().replaceAll("\\s+", " ")).toList());
  }

  /** The words at a passage exactly; as many as there are, if it points beyond the end. */
  static String words(Page page, Passage passage) {
    return passage.in(page.text(), page.title().orElse(""));
  }

  private static Set<String> asked(Question question) {
    Set<String> asked = new HashSet<>();
    for (Question.Term term : question.terms()) {
      if (term instanceof Question.In in && !in.not() && NAMES.contains(in.field())) {
        in.values().forEach(v -> asked.addAll(Matching.plainWords(Folding.of(v))));
      }
    }
    return asked;
  }

  private static String setOff(String words, Set<String> asked) {
    Matcher word = WORD.matcher(words);
    return word.replaceAll(
        found ->
            Matcher.quoteReplacement(
                asked.contains(Folding.of(found.group()))
                    ? Hit.OPEN + found.group() + Hit.CLOSE
                    : found.group()));
  }
}
