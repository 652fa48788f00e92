package org.chancery.intake.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

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

  /** The same, if what else calls itself so is much smaller. */
  private static final double MUCH_OF_IT = 0.3;

  /** How many times as long as a teaser an article is. */
  private static final double TEASER = 2.5;

  private static final int BY_LABEL = 2;

  private static final double SCRAP = -3;

  /** In how many passages above the article its headline is looked for. */
  private static final int ABOVE = 12;

  private final Labels labels;
  private final List<Passage> all;
  private final Map<Element, Tally> tallies = new HashMap<>();
  private final Map<Element, Boolean> asides = new HashMap<>();

  /** Words of prose on the whole page. */
  private int prose;

  /** What stands in an element. */
  private static final class Tally {
    private final int order;
    private double worth;
    private int prose;
    private int depth;
    private boolean quotes;
    private boolean headline;

    Tally(int order) {
      this.order = order;
    }
  }

  private Body(List<Passage> all, Labels labels) {
    this.all = all;
    this.labels = labels;
  }

  /** The article's passages, in the page's order; none if there is no article. */
  static List<Passage> of(Element root, List<Passage> all, Labels labels) {
    Body body = new Body(all, labels);
    body.count(root);
    Optional<Element> holder = body.holder();
    return holder.isEmpty() ? List.of() : body.within(holder.get());
  }

  /** Counts what stands in each element, from the innermost outwards. */
  private void count(Element root) {
    for (Passage p : all) {
      tally(p.holder()).prose += p.isProse() ? p.plain() : 0;
    }
    outwards(
        root,
        (inner, outer) -> {
          outer.prose += inner.prose;
          outer.quotes |= inner.quotes;
          outer.headline |= inner.headline;
        });
    prose = tally(root).prose;
    for (Passage p : all) {
      tally(p.holder()).worth += worth(p);
    }
    outwards(root, (inner, outer) -> outer.worth += inner.worth);
  }

  private void outwards(Element root, BiConsumer<Tally, Tally> add) {
    root.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element e && e.normalName().equals("blockquote")) {
              tally(e).quotes = true;
            } else if (node instanceof Element e && e.normalName().equals("h1")) {
              tally(e).headline = true;
            }
          }

          @Override
          public void tail(Node node, int depth) {
            Tally inner = node instanceof Element ? tallies.get(node) : null;
            Element outer =
                node.equals(root) ? null : node.parent() instanceof Element e ? e : null;
            if (inner != null && outer != null) {
              inner.depth = depth;
              add.accept(inner, tally(outer));
            }
          }
        });
  }

  private Tally tally(Element e) {
    return tallies.computeIfAbsent(e, x -> new Tally(tallies.size()));
  }

  private double worth(Passage p) {
    if (isAside(p.holder()) || Trim.isFurniture(p)) {
      return SCRAP;
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

  /**
   * An element that calls itself the article and has most of the prose, or far more than others.
   */
  private Optional<Element> called(Element best) {
    int most = tally(best).prose;
    Comparator<Map.Entry<Element, Tally>> surest =
        Comparator.comparingInt((Map.Entry<Element, Tally> t) -> calls(t.getKey()))
            .thenComparingDouble(t -> t.getValue().worth)
            .thenComparingInt(t -> t.getValue().depth)
            .thenComparingInt(t -> -t.getValue().order);
    return tallies.entrySet().stream()
        .filter(t -> t.getValue().prose >= MUCH_OF_IT * most && calls(t.getKey()) > 0)
        .filter(t -> t.getValue().prose >= MOST_OF_IT * most || isAlone(t.getKey()))
        .max(surest)
        .map(Map.Entry::getKey);
  }

  /** Whether it is an article by HTML's own words, and all others on the page are teasers to it. */
  private boolean isAlone(Element e) {
    int kind = calls(e);
    int own = tally(e).prose;
    return kind != BY_LABEL
        && tallies.entrySet().stream()
            .filter(t -> t.getValue().prose * TEASER > own && calls(t.getKey()) == kind)
            .allMatch(
                t -> t.getKey().equals(e) || isWithin(t.getKey(), e) || isWithin(e, t.getKey()));
  }

  private static boolean isWithin(Element e, Element outer) {
    for (Element up = e.parent(); up != null; up = up.parent()) {
      if (up.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private int calls(Element e) {
    if (e.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
      return 3;
    }
    if (labels.of(e).contains(Label.BODY)) {
      return BY_LABEL;
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
    Set<Label> said = labels.of(e);
    if (said.contains(Label.NEVER) && !tally(e).headline) {
      return true;
    }
    // a button that shares is a short word; what stands in a quotation is a post that is shown
    boolean shared = said.contains(Label.SHARE) && !tally(e).quotes;
    boolean called =
        Tags.isAside(e)
            || shared
            || e.normalName().equals("figcaption")
            || said.contains(Label.CAPTION)
            || (said.contains(Label.ASIDE) && !said.contains(Label.BODY));
    return called && tally(e).prose * 2 <= prose;
  }

  private List<Passage> within(Element holder) {
    List<Passage> kept = new ArrayList<>();
    Set<Element> inside = new HashSet<>();
    inside.addAll(holder.getAllElements());
    for (Passage p : all) {
      if (inside.contains(p.holder()) && !isAside(p.holder())) {
        kept.add(p);
      }
    }
    kept.addAll(0, lead(kept));
    return kept;
  }

  /** Sentences between the headline and the element that holds the rest. */
  private List<Passage> lead(List<Passage> kept) {
    List<Passage> lead = new ArrayList<>();
    int start = kept.isEmpty() ? -1 : all.indexOf(kept.get(0));
    for (int i = start - 1; i >= Math.max(0, start - ABOVE); i--) {
      Passage p = all.get(i);
      if (Tags.isMainHeading(p.holder())) {
        return lead;
      }
      if (p.isProse() && !isAside(p.holder())) {
        lead.add(0, p);
      }
    }
    return List.of();
  }
}
