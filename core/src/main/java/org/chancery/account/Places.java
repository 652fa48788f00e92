package org.chancery.account;

import java.util.ArrayList;
import java.util.List;
import org.chancery.gazetteer.Toponym;
import org.chancery.gazetteer.Toponyms;
import org.chancery.language.Engine;
import org.chancery.record.Passage;
import org.chancery.report.Report;

/**
 * The places that reports name, each with the words that name it. Safe to share between threads.
 */
public final class Places {
  private final Engine engine = Engine.load();

  /**
   * A place named in a report.
   *
   * @param words where it is named, in code points of the report's text
   */
  public record Named(Toponym toponym, Passage words) {}

  /** In the order of the text; none overlap. */
  public List<Named> of(Report report) {
    if (report.paragraphs().isEmpty()) {
      return List.of();
    }
    Citation citation = new Citation(report.text());
    List<Named> out = new ArrayList<>();
    for (Toponym t : Toponyms.of(engine.read(report))) {
      out.add(new Named(t, citation.of(t.span())));
    }
    return List.copyOf(out);
  }
}
