package org.chancery.brief.material;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.brief.page.Words;
import org.chancery.record.Passage;
import org.chancery.record.Plan;
import org.chancery.record.Statement;
import org.chancery.register.Planned;
import org.chancery.register.Register;
import org.chancery.register.Reported;
import org.chancery.register.fact.FactId;
import org.chancery.register.name.Phrase;
import org.chancery.register.outcome.Outcome;
import org.chancery.register.search.Question;

/**
 * Looks whether later reports name what was planned and is told of in no engagement: "COP29, held
 * in Baku last November".
 */
public final class Afterwards {
  /** The latest plans whose time has passed; a page shows no more of them. */
  private static final int PLANS = 12;

  /** The latest reports with the name that are looked at. */
  private static final int REPORTS = 20;

  /** Words of a name that is enough of a name to be looked for. */
  private static final int WORDS = 3;

  /** "COP29", "WUF13": what bears its number is no other. */
  private static final Pattern NUMBERED = Pattern.compile("\\b\\p{Lu}{2,}-?\\d{1,3}\\b");

  /** Shortly behind a name, these tell that it is over. */
  private static final Pattern WAS =
      Pattern.compile(
          "^[^.;]{0,40}\\b(?:held|took place|hosted|ended|concluded|closed|adopted|last \\p{Lu}\\p{Ll}+)\\b");

  private final Register register;
  private final Scope scope;

  public Afterwards(Register register, Scope scope) {
    this.register = register;
    this.scope = scope;
  }

  /** Of some plans, those that a later report names, and where; by their ids. */
  public Map<FactId, Utterance.At> of(List<Planned> plans) {
    Map<FactId, Utterance.At> named = new LinkedHashMap<>();
    plans.stream()
        .filter(p -> p.fate().outcome() instanceof Outcome.Overdue)
        .limit(PLANS)
        .forEach(p -> named(p).ifPresent(at -> named.put(p.id(), at)));
    return named;
  }

  private Optional<Utterance.At> named(Planned p) {
    Optional<String> name = name(p);
    Optional<LocalDate> over = p.intent().date().map(d -> d.last());
    if (name.isEmpty() || over.isEmpty()) {
      return Optional.empty();
    }
    Question question = new Question(List.<Question.Term>of(new Question.Text(false, name.get())));
    return register.reports(question, scope.moment(), REPORTS).stream()
        .filter(r -> r.source().published().filter(d -> d.isAfter(over.get())).isPresent())
        .sorted(
            Comparator.comparing((Reported r) -> r.source().published().orElseThrow())
                .thenComparing(r -> r.source().key()))
        .flatMap(r -> at(r, name.get()).stream())
        .min(Comparator.comparing(at -> !over(at, name.get())));
  }

  /** Whether the words say that it was: "COP29, held in Baku last November". */
  private static boolean over(Utterance.At at, String name) {
    String words = Words.at(at.source().page(), at.passages().get(0));
    int from = Math.max(0, words.indexOf(name));
    return WAS.matcher(words.substring(from)).find();
  }

  /** What it is called, if that is a name that no other thing has. */
  static Optional<String> name(Planned p) {
    String what =
        p.intent()
            .engagement()
            .flatMap(e -> e.name())
            .or(() -> p.intent().plan().map(Plan::what))
            .orElse("");
    Matcher numbered = NUMBERED.matcher(what);
    if (numbered.find()) {
      return Optional.of(numbered.group());
    }
    boolean own =
        !what.isEmpty()
            && Phrase.telling(what).size() >= WORDS
            && Character.isLetterOrDigit(what.codePointAt(0))
            && !Character.isLowerCase(what.codePointAt(0))
            && p.intent().plan().filter(x -> x.what().equals(x.text())).isEmpty()
            && capital(what);
    return own ? Optional.of(what) : Optional.empty();
  }

  /** Whether all words but the small ones have a capital letter, as names have. */
  private static boolean capital(String what) {
    return List.of(what.split("[^\\p{L}\\p{N}’'-]+")).stream()
        .filter(w -> !Phrase.telling(w).isEmpty())
        .noneMatch(w -> Character.isLowerCase(w.codePointAt(0)));
  }

  /** Where it stands: the statement with the name, else the sentence. */
  private static Optional<Utterance.At> at(Reported report, String name) {
    Optional<Passage> said =
        report.record().statements().stream()
            .filter(s -> Engagements.sure(s.confidence()) && s.text().contains(name))
            .map(Statement::evidence)
            .flatMap(List::stream)
            .filter(p -> words(report, p).contains(name))
            .findFirst();
    return said.or(() -> sentence(report.source().page().text(), name))
        .map(p -> new Utterance.At(report.source(), List.of(p)));
  }

  private static String words(Reported report, Passage passage) {
    return passage.in(report.source().page().text(), report.source().page().title().orElse(""));
  }

  /** The sentence of a text in which a name stands first. */
  private static Optional<Passage> sentence(String text, String name) {
    int at = text.indexOf(name);
    if (at < 0) {
      return Optional.empty();
    }
    int stop = text.lastIndexOf(". ", at);
    int start = Math.max(text.lastIndexOf('\n', at) + 1, stop < 0 ? 0 : stop + 2);
    int end = at + name.length();
    while (end < text.length()
        && text.charAt(end) != '\n'
        && !(text.charAt(end) == '.'
            && (end + 1 == text.length() || text.charAt(end + 1) <= ' '))) {
      end++;
    }
    return Optional.of(
        new Passage(Passage.TEXT, text.codePointCount(0, start), text.codePointCount(0, end)));
  }
}
