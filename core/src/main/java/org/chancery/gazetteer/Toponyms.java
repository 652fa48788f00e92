package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Document;
import org.chancery.report.Span;

/**
 * The places that a report names, each as the place that is meant: of "Georgia", "Tripoli" or
 * "Springfield" the one that the report's other places are near, or that it says itself
 * ("Springfield, Illinois"). A name means the same throughout a report.
 *
 * <p>Chancery assigns no place to a state where states disagree: such a place has coordinates and
 * no country.
 */
public final class Toponyms {
  private static final class Standard {
    static final Toponyms INSTANCE = new Toponyms(Gazetteer.standard());
  }

  /** Kilometres within which a name in no list is taken to lie. */
  private static final int VICINITY = 100;

  private final ToponymFinder finder;
  private final ToponymUse use;
  private final ToponymVicinity vicinity;

  private Toponyms(Gazetteer gazetteer) {
    use = new ToponymUse();
    finder = new ToponymFinder(gazetteer, use);
    vicinity = new ToponymVicinity(gazetteer, use);
  }

  /**
   * The places that a report names, in the order of its text; none overlap.
   *
   * @param document any; its trees are made, where they were not before, to tell "in Moscow" from
   *     "Moscow said"
   */
  public static List<Toponym> of(Document document) {
    return Standard.INSTANCE.read(document);
  }

  private List<Toponym> read(Document document) {
    List<ToponymMention> first = finder.find(document, ToponymFinder.Told.NOTHING);
    Set<String> names = new HashSet<>();
    first.stream().filter(m -> !m.larger() && !m.associative()).forEach(m -> names.add(m.name()));
    // In a headline in capitals a name is known again.
    List.copyOf(names).forEach(n -> names.add(n.toUpperCase(Locale.ROOT)));
    List<ToponymSense> places = List.copyOf(ToponymChoice.of(first).values());
    List<ToponymMention> mentions = finder.find(document, new ToponymFinder.Told(names, places));
    Map<String, ToponymSense> meant = ToponymChoice.of(mentions);
    List<Toponym> all = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      ToponymMention m = mentions.get(i);
      Optional<ToponymSense> known =
          m.sure()
              ? Optional.of(m.senses().get(0))
              : Optional.ofNullable(m.larger() ? null : meant.get(ToponymChoice.key(m)));
      int at = i;
      Optional<ToponymSense> elsewhere =
          known.flatMap(k -> vicinity.elsewhere(at, k, mentions, meant));
      boolean near = known.isEmpty() || elsewhere.isPresent();
      Optional<ToponymSense> sense =
          known.isEmpty() ? vicinity.near(i, mentions, meant) : elsewhere.or(() -> known);
      if (sense.isPresent()) {
        ToponymSense place = sense.get();
        all.add(
            new Toponym(
                span(document, m),
                span(document, m).in(document.report().text()),
                place.entry(),
                place.latitude(),
                place.longitude(),
                near ? Toponym.Precision.VICINITY : place.precision(),
                near ? Math.max(VICINITY, place.reach()) : place.reach(),
                m.isDateline() ? Toponym.Use.LITERAL : use.of(document, m)));
      }
    }
    all.sort(Comparator.comparingInt(x -> x.span().start()));
    return List.copyOf(all);
  }

  private static Span span(Document document, ToponymMention m) {
    return m.isApart()
        ? new Span(m.first(), m.last())
        : document.sentences().get(m.sentence()).span(m.first(), m.last());
  }
}
