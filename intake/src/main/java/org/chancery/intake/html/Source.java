package org.chancery.intake.html;

import java.util.List;
import org.jsoup.nodes.Document;

/**
 * A page as it was parsed, with what is looked for in it more than once.
 *
 * @param passages all that is seen of it
 * @param body the article's of them
 */
record Source(
    Document document,
    MetaTags meta,
    LinkedData linked,
    Labels labels,
    List<Passage> passages,
    List<Passage> body) {
  static Source of(Document document) {
    Labels labels = new Labels();
    List<Passage> passages = Passages.of(document.body(), labels);
    return new Source(
        document,
        MetaTags.of(document),
        LinkedData.of(document),
        labels,
        passages,
        Body.of(passages, Headline.heading(document), labels));
  }

  /** Where the article's first passage stands among all; behind the last if there is none. */
  int bodyStart() {
    return body.isEmpty() ? passages.size() : passages.indexOf(body.get(0));
  }

  /** Where the article's last passage stands among all; -1 if there is none. */
  int bodyEnd() {
    return body.isEmpty() ? -1 : passages.lastIndexOf(body.get(body.size() - 1));
  }
}
