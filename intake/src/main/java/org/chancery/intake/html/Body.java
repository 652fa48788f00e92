package org.chancery.intake.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/**
 * Finds an article's words among a page's passages.
 *
 * <p>Each passage has a worth: prose its words, links and scraps less than nothing. The article
 * stands in the element whose passages are worth the most together: any larger one adds menus, any
 * smaller one loses prose (after Pasternack and Roth, "Extracting article text from the web with
 * maximum subsequence segmentation", 2009, on the tree instead of the line). An element within it
 * that says that it holds the article is taken instead. Of what stands there, boxes that are called
 * so, links and furniture go.
 */
final class Body {
  /** What an element that calls itself the article must have of the most prose. */
  private static final double MOST_OF_IT = 0.6;

  private static final double SCRAP = -3;

  private final Labels labels;
  private final List<Passage> all;
  private final Map<Element, Tally> tallies = new IdentityHashMap<>();
  private final Map<Element, Boolean> asides = new IdentityHashMap<>();

  /** What stands in an element. */
  private static final class Tally {
    private double worth;
    private int prose;
    private int depth;
    private int order;
  }

  private final Optional<String> title;

  private Body(List<Passage> all, Optional<String> title, Labels labels) {
    this.all = all;
    this.title = title;
    this.labels = labels;
  }

  /** The article's passages, in the page's order; none if there is no article. */
  static List<Passage> of(List<Passage> all, Optional<String> title, Labels labels) {
    Body body = new Body(all, title, labels);
    body.tally();
    Optional<Element> holder = body.holder();
    return holder.isEmpty() ? List.of() : body.within(holder.get());
  }

  private void tally() {
    for (Passage p : all) {
      if (p.isProse()) {
        for (Element e = p.holder(); e != null; e = e.parent()) {
          tally(e).prose += p.plain();
        }
      }
    }
    for (Passage p : all) {
      double worth = worth(p);
      for (Element e = p.holder(); e != null; e = e.parent()) {
        tally(e).worth += worth;
      }
    }
  }

  private Tally tally(Element e) {
    Tally tally = tallies.get(e);
    if (tally == null) {
      tally = new Tally();
      tally.order = tallies.size();
      for (Element up = e.parent(); up != null; up = up.parent()) {
        tally.depth++;
      }
      tallies.put(e, tally);
    }
    return tally;
  }

  private double worth(Passage p) {
    if (isAside(p.holder())) {
      return -p.words();
    }
    if (p.isProse()) {
      return p.plain();
    }
    return p.isLink() ? SCRAP - p.linked() : p.kind() == Passage.Kind.TEXT ? SCRAP : -1;
  }

  /** The element in which the article stands. */
  private Optional<Element> holder() {
    Comparator<Map.Entry<Element, Tally>> most =
        Comparator.comparingDouble((Map.Entry<Element, Tally> t) -> t.getValue().worth)
            .thenComparingInt(t -> t.getValue().depth)
            .thenComparingInt(t -> -t.getValue().order);
    Optional<Element> best =
        tallies.entrySet().stream()
            .filter(t -> t.getValue().worth > 0)
            .max(most)
            .map(Map.Entry::getKey);
    return best.map(b -> called(b).orElse(b));
  }

  /** An element that calls itself the article and has most of the prose. */
  private Optional<Element> called(Element best) {
    int enough = (int) Math.ceil(MOST_OF_IT * tally(best).prose);
    Comparator<Map.Entry<Element, Tally>> surest =
        Comparator.comparingInt((Map.Entry<Element, Tally> t) -> calls(t.getKey()))
            .thenComparingDouble(t -> t.getValue().worth)
            .thenComparingInt(t -> t.getValue().depth)
            .thenComparingInt(t -> -t.getValue().order);
    return tallies.entrySet().stream()
        .filter(t -> t.getValue().prose >= enough && calls(t.getKey()) > 0)
        .max(surest)
        .map(Map.Entry::getKey);
  }

  private int calls(Element e) {
    if (e.attr("itemprop").toLowerCase(java.util.Locale.ROOT).contains("articlebody")) {
      return 3;
    }
    if (labels.of(e).contains(Label.BODY)) {
      return 2;
    }
    return e.normalName().equals("article") ? 1 : 0;
  }

  /** Whether a block stands in something beside the article. */
  private boolean isAside(Element holder) {
    List<Element> way = new ArrayList<>();
    boolean aside = false;
    for (Element e = holder; e != null; e = e.parent()) {
      Boolean known = asides.get(e);
      if (known != null) {
        aside = known;
        break;
      }
      way.add(e);
    }
    for (int i = way.size() - 1; i >= 0; i--) {
      aside |= isAsideItself(way.get(i));
      asides.put(way.get(i), aside);
    }
    return aside;
  }

  /** Whether it is called so and is not the bulk of the page. */
  private boolean isAsideItself(Element e) {
    if (e.normalName().equals("body") || e.normalName().equals("html")) {
      return false;
    }
    java.util.Set<Label> said = labels.of(e);
    if (said.contains(Label.TALK)) {
      return true;
    }
    // a button that shares is a short word; what stands in a quotation is a post that is shown
    boolean shared = said.contains(Label.SHARE) && e.selectFirst("blockquote") == null;
    boolean called =
        Tags.isAside(e)
            || shared
            || e.normalName().equals("figcaption")
            || said.contains(Label.CAPTION)
            || (said.contains(Label.ASIDE) && !said.contains(Label.BODY));
    return called && tally(e).prose * 2 <= prose(e.ownerDocument());
  }

  private int prose(@Nullable Element root) {
    return root == null ? 0 : tally(root).prose;
  }

  private List<Passage> within(Element holder) {
    List<Passage> kept = new ArrayList<>();
    for (Passage p : all) {
      if (isIn(p.holder(), holder) && !isAside(p.holder())) {
        kept.add(p);
      }
    }
    return Trim.of(kept, title);
  }

  private static boolean isIn(Element e, Element holder) {
    for (Element up = e; up != null; up = up.parent()) {
      if (up == holder) {
        return true;
      }
    }
    return false;
  }
}
