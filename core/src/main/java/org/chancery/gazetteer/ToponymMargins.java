package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.language.Document;
import org.chancery.report.Paragraph;
import org.chancery.report.Report;
import org.chancery.report.Span;

/**
 * The places named beside a report's prose, in headings, captions and lists, which nobody parses:
 * only what hardly is anything else than a place.
 */
final class ToponymMargins {
  /** The sentence of what stands in none, but for the dateline. */
  static final int SENTENCE = -2;

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\p{Lu}\\.(?:\\p{Lu}\\.)+|[\\p{L}\\p{M}\\d]+(?:['’.-](?=\\p{L})[\\p{L}\\p{M}]+)*|\\S");

  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

  /** What tells a menu, a notice of rights or an address from a heading or a caption. */
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "\\|.*\\|.*\\||https?:|www\\.|@|©|(?i:copyright|all rights reserved|cookie|subscribe)");

  private final Gazetteer gazetteer;
  private final ToponymContext context;
  private final ToponymUse use;

  ToponymMargins(Gazetteer gazetteer, ToponymContext context, ToponymUse use) {
    this.gazetteer = gazetteer;
    this.context = context;
    this.use = use;
  }

  /** In the order of the text. Offsets of the text stand for tokens. */
  List<ToponymMention> find(Document document, Set<String> told) {
    Report report = document.report();
    List<ToponymMention> found = new ArrayList<>();
    int from = 0;
    for (Paragraph p : report.paragraphs()) {
      between(report, from, p.span().start(), told, found);
      from = Math.max(from, p.span().end());
    }
    between(report, from, report.text().length(), told, found);
    return found;
  }

  private void between(
      Report report, int from, int to, Set<String> told, List<ToponymMention> found) {
    if (to - from < 3) {
      return;
    }
    Matcher line = LINE.matcher(report.text()).region(from, to);
    while (line.find()) {
      if (!NO_TEXT.matcher(line.group()).find()) {
        line(report, line.start(), line.end(), told, found);
      }
    }
  }

  private void line(Report report, int from, int to, Set<String> told, List<ToponymMention> found) {
    List<String> forms = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    Matcher m = TOKEN.matcher(report.text()).region(from, to);
    while (m.find()) {
      forms.add(m.group());
      spans.add(new Span(m.start(), m.end()));
    }
    for (int t = 0; t < forms.size(); t++) {
      if (!ToponymTables.isCapitalised(forms.get(t))) {
        continue;
      }
      int length = 0;
      List<ToponymSense> senses = new ArrayList<>();
      boolean people = false;
      for (Match match : gazetteer.all(forms, t)) {
        boolean named = match.wording() != Wording.CAPITAL && match.wording() != Wording.METONYM;
        if (match.entry() instanceof State s && named) {
          senses.add(ToponymSense.of(s));
          length = match.length();
          people = match.wording() == Wording.ADJECTIVE || match.wording() == Wording.DEMONYM;
          break;
        }
      }
      if (!people) {
        length = places(forms, t, length, told, senses);
      }
      if (senses.isEmpty()) {
        continue;
      }
      Span span = new Span(spans.get(t).start(), spans.get(t + length - 1).end());
      boolean dateline =
          report
              .dateline()
              .filter(d -> d.span().start() < span.end() && span.start() < d.span().end() + 4)
              .isPresent();
      if (!dateline) {
        found.add(
            new ToponymMention(
                SENTENCE,
                span.start(),
                span.end(),
                String.join(" ", forms.subList(t, t + length)),
                senses,
                people ? List.of() : context.around(forms, t, t + length),
                false,
                people,
                false));
      }
      t += length - 1;
    }
  }

  /** Adds what is at least as long as what is already known; the length of what there is then. */
  private int places(
      List<String> forms, int t, int known, Set<String> told, List<ToponymSense> senses) {
    int longest = known;
    for (Match match : gazetteer.longestPlace(forms, t)) {
      Place p = (Place) match.entry();
      int next = t + match.length();
      boolean apart =
          (t == 0 || !isName(forms.get(t - 1)))
              && (next >= forms.size() || !isName(forms.get(next)));
      boolean surely =
          told.contains(String.join(" ", forms.subList(t, next)))
              || !context.beyond(forms, next).isEmpty()
              || ToponymSurroundings.isBehindPlacePreposition(forms, t);
      boolean large = p.population() == 0 || p.population() >= ToponymFinder.LARGE;
      boolean common =
          match.length() == 1
              && (use.isNoTown(forms.get(t))
                  || (forms.get(t).length() < 5
                      && forms.get(t).equals(forms.get(t).toUpperCase(Locale.ROOT))
                      && p.population() > 0));
      if (match.length() >= longest && !common && (surely || (large && apart))) {
        if (match.length() > longest) {
          senses.clear();
        }
        longest = match.length();
        senses.add(ToponymSense.of(p));
      }
    }
    return longest;
  }

  private static boolean isName(String form) {
    return ToponymTables.isCapitalised(form);
  }
}
