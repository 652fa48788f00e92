package org.chancery.intake.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as it was parsed, with what is looked for in it more than once.
 *
 * @param passages all that is seen of it
 * @param title the article's
 * @param body the article's passages
 */
record Source(
    Document document,
    MetaTags meta,
    LinkedData linked,
    Labels labels,
    List<Passage> passages,
    Headline title,
    List<Passage> body) {
  static Source of(Document document) {
    Labels labels = new Labels();
    MetaTags meta = MetaTags.of(document);
    LinkedData linked = LinkedData.of(document);
    List<Passage> passages = Passages.of(document.body(), labels);
    List<Passage> within = Body.of(document.body(), passages, labels);
    Headline title = new Headline(document, meta, linked, above(passages, within));
    return new Source(document, meta, linked, labels, passages, title, Trim.of(within, title));
  }

  /** What stands before the first prose of the article. */
  private static List<Passage> above(List<Passage> all, List<Passage> body) {
    Optional<Passage> prose = body.stream().filter(Passage::isProse).findFirst();
    return prose.isEmpty() ? List.of() : all.subList(0, all.indexOf(prose.get()));
  }

  /** Whether a passage is the article's. */
  boolean isOfBody(Passage passage) {
    return body.contains(passage);
  }

  /** Whether an element, or the one around it, says by its names that it is such. */
  boolean isCalled(Element holder, Label label) {
    Element parent = holder.parent();
    return labels.of(holder).contains(label)
        || (parent != null && labels.of(parent).contains(label));
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
