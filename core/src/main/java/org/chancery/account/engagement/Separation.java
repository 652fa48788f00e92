package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Party;
import org.chancery.language.Sentence;

/**
 * Talks with several that were held apart: "with A and, separately, with B", "calls from A and from
 * B". The order of the words shows it, wherever the parser hung the second.
 */
final class Separation {
  private static final Set<String> APART = Set.of("separately", "later", "then", "subsequently");
  private static final Set<String> EACH =
      Set.of("separately", "separate", "individually", "individual");
  private static final Set<String> LINKS = Set.of("with", "from", "to", "by");
  private static final Set<String> JOINING = Set.of("and", ",", "also", "again");

  private Separation() {}

  /** What one word tells of, one engagement for each that it tells of apart. */
  static List<Telling> of(TellingFinder.Scene scene, Telling t) {
    if (!Draft.TALKS.contains(t.kind()) || t.parties().size() < 3 || t.implied() || t.presence()) {
      return List.of(t);
    }
    Map<Party, Integer> behind = new LinkedHashMap<>();
    for (int k = t.token() + 1; k < scene.sentence().size(); k++) {
      int at = k;
      scene.cast().at(scene.index(), k).filter(t::names).ifPresent(p -> behind.putIfAbsent(p, at));
    }
    int first = behind.values().stream().mapToInt(k -> k).min().orElse(t.token());
    boolean each = isEach(scene, t.token(), first);
    List<List<Party>> groups = new ArrayList<>();
    Optional<String> link = Optional.empty();
    for (Map.Entry<Party, Integer> e : behind.entrySet()) {
      Lead lead = Lead.before(scene.sentence(), e.getValue());
      boolean again = lead.link().isPresent() && lead.link().equals(link);
      if (groups.isEmpty() || each || lead.joins() && (lead.apart() || again)) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(e.getKey());
      link = lead.link();
    }
    if (groups.size() < 2) {
      return List.of(t);
    }
    List<Party> before = t.parties().stream().filter(p -> !behind.containsKey(p)).toList();
    List<Telling> out = new ArrayList<>();
    for (List<Party> group : groups) {
      List<Party> company = new ArrayList<>(before);
      company.addAll(group);
      out.add(t.with(company));
    }
    return out;
  }

  /**
   * Without what would follow from people's being together whom the words say to have met apart.
   *
   * @param here all that a sentence tells
   */
  static List<Telling> kept(TellingFinder.Scene scene, List<Telling> here) {
    boolean marked = false;
    for (int k = 0; k < scene.sentence().size(); k++) {
      marked |= EACH.contains(scene.sentence().form(k).toLowerCase(Locale.ROOT));
    }
    if (!marked) {
      return here;
    }
    List<Telling> said =
        here.stream()
            .filter(t -> !t.implied() && !t.presence())
            .flatMap(t -> of(scene, t).stream())
            .toList();
    return here.stream()
        .filter(
            t ->
                !t.implied()
                    || said.stream().noneMatch(a -> said.stream().anyMatch(b -> isAcross(t, a, b))))
        .toList();
  }

  /** Whether it names one of those in the first only and one of those in the second only. */
  private static boolean isAcross(Telling t, Telling a, Telling b) {
    return a.token() == b.token()
        && t.parties().stream().anyMatch(p -> a.names(p) && !b.names(p))
        && t.parties().stream().anyMatch(p -> b.names(p) && !a.names(p));
  }

  /** "spoke separately with A and B", "held separate talks with A and B": one with each. */
  private static boolean isEach(TellingFinder.Scene scene, int token, int first) {
    Sentence s = scene.sentence();
    for (int k = Math.max(0, token - 2); k < first; k++) {
      String word = s.form(k).toLowerCase(Locale.ROOT);
      boolean own = k > token || k == token - 1 || s.head(k) == token;
      if (EACH.contains(word) && own && !s.form(k + 1).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The small words that lead in somebody.
   *
   * @param link the preposition right before
   * @param apart whether they say that it was apart
   * @param joins whether they go on from somebody before
   */
  private record Lead(Optional<String> link, boolean apart, boolean joins) {
    static Lead before(Sentence s, int first) {
      Optional<String> link = Optional.empty();
      boolean apart = false;
      boolean joins = false;
      for (int k = first - 1; k >= 0; k--) {
        String word = s.form(k).toLowerCase(Locale.ROOT);
        if (LINKS.contains(word) && link.isEmpty() && !joins) {
          link = Optional.of(word);
        } else if (APART.contains(word)) {
          apart = true;
        } else if (JOINING.contains(word)) {
          joins = true;
        } else if (!s.xpos(k).equals("DT") && !s.xpos(k).equals("PRP$")) {
          break;
        }
      }
      return new Lead(link, apart, joins);
    }
  }
}
