package org.chancery.brief.form.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.brief.page.Words;
import org.chancery.record.Passage;
import org.chancery.register.Dossier;
import org.chancery.register.Source;

/**
 * Words of a report on which a fact rests.
 *
 * @param words as they stand at the passage, white space folded
 */
record Quote(Source source, Passage passage, String words) {
  String id() {
    return Ids.of(
        "passage",
        source.key(),
        passage.field(),
        Integer.toString(passage.start()),
        Integer.toString(passage.end()));
  }

  /** What an engagement rests on, report by report; each passage once. */
  static List<Quote> of(Dossier dossier) {
    Map<String, Quote> quotes = new LinkedHashMap<>();
    for (int i = 0; i < dossier.tellings().size(); i++) {
      Source source = dossier.tellings().get(i).source();
      for (Passage passage : dossier.group().sightings().get(i).engagement().evidence()) {
        Quote quote = new Quote(source, passage, Words.at(source.page(), passage));
        quotes.putIfAbsent(quote.id(), quote);
      }
    }
    return new ArrayList<>(quotes.values());
  }
}
