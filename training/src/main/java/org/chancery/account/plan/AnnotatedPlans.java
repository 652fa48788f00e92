package org.chancery.account.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.account.cast.Casts;
import org.chancery.account.engagement.Sites;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.language.Engine;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.chancery.training.Folds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What rules find as to come in an annotated report, each with whether it is an annotated plan.
 *
 * @param labels for each candidate whether it shares most of the words of an annotated plan and no
 *     other does so better
 * @param alike for each candidate the annotated plans that it shares most of the words of
 * @param missed the texts of the annotated plans that no candidate shares the words of
 */
record AnnotatedPlans(
    String set,
    String name,
    int fold,
    List<Candidate> candidates,
    List<Boolean> labels,
    List<Set<Integer>> alike,
    List<String> missed) {
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final double ALIKE = 0.5;

  private record Pair(double overlap, int candidate, int plan) {}

  /** Reads NAME.txt and NAME.json pairs; {@code folds} is training/folds.tsv. */
  static List<AnnotatedPlans> read(Path folds, List<Path> dirs) throws IOException {
    List<AnnotatedPlans> reports = new ArrayList<>();
    PageReader pages = new PageReader(Options.defaults());
    Engine engine = Engine.load();
    Casts casts = Casts.standard();
    Gazetteer gazetteer = Gazetteer.standard();
    Map<String, Integer> dealt = Folds.read(folds);
    for (Path dir : dirs) {
      String set = dir.getFileName() + "/";
      for (Map.Entry<String, Integer> e : dealt.entrySet()) {
        if (e.getKey().startsWith(set)) {
          String name = e.getKey().substring(set.length());
          String text = Files.readString(dir.resolve(name + ".txt"));
          Casts.Result told = casts.cast(engine.read(pages.read(Page.of(name, text))));
          Sites sites = Sites.of(told.document(), gazetteer);
          List<Candidate> candidates =
              Plans.with(new PlanModel(Map.of()))
                  .candidates(
                      told.document(),
                      told.cast(),
                      (sentence, first, last) ->
                          sites
                              .in(sentence, first, last)
                              .map(s -> new Venues.Venue(s.city(), s.country())));
          JsonNode gold =
              JsonMapper.shared().readTree(Files.readString(dir.resolve(name + ".json")));
          reports.add(labelled(dir, name, e.getValue(), text, candidates, gold.path("plans")));
        }
      }
    }
    return reports;
  }

  private static AnnotatedPlans labelled(
      Path dir, String name, int fold, String text, List<Candidate> candidates, JsonNode plans) {
    List<Pair> pairs = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<Set<Integer>> alike = new ArrayList<>();
    candidates.forEach(c -> alike.add(new TreeSet<>()));
    PlanNames names = new PlanNames(PlanWords.standard());
    for (JsonNode p : plans) {
      for (int c = 0; c < candidates.size(); c++) {
        Candidate made = candidates.get(c);
        String what = names.of(made.tree(), made.future(), made.who(), text);
        double o =
            Math.max(
                overlap(p.path("text").asString(""), made.span().in(text)),
                overlap(p.path("what").asString(""), what));
        if (o >= ALIKE) {
          pairs.add(new Pair(o, c, texts.size()));
          alike.get(c).add(texts.size());
        }
      }
      texts.add(p.path("text").asString(""));
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.overlap())
            .thenComparingInt(Pair::candidate)
            .thenComparingInt(Pair::plan));
    Set<Integer> taken = new HashSet<>();
    Set<Integer> given = new HashSet<>();
    for (Pair p : pairs) {
      if (!taken.contains(p.candidate()) && !given.contains(p.plan())) {
        taken.add(p.candidate());
        given.add(p.plan());
      }
    }
    List<Boolean> labels = new ArrayList<>();
    for (int c = 0; c < candidates.size(); c++) {
      labels.add(taken.contains(c));
    }
    List<String> missed = new ArrayList<>();
    for (int p = 0; p < texts.size(); p++) {
      if (!given.contains(p)) {
        missed.add(texts.get(p));
      }
    }
    return new AnnotatedPlans(
        dir.getFileName().toString(), name, fold, candidates, List.copyOf(labels), alike, missed);
  }

  /**
   * To learn from: all candidates but those that say what a plan says, though another says it
   * better.
   */
  List<PlanLearner.Example> examples() {
    List<PlanLearner.Example> out = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate c = candidates.get(i);
      boolean again = false;
      for (int k = 0; k < candidates.size() && !labels.get(i); k++) {
        again |= labels.get(k) && Plans.same(candidates.get(k), c);
      }
      if (!again) {
        out.add(new PlanLearner.Example(c.features(), labels.get(i)));
      }
    }
    return out;
  }

  /** How many annotated plans these candidates find. */
  int found(List<Candidate> made) {
    Set<Integer> given = new HashSet<>();
    for (Candidate c : made) {
      for (int plan : alike.get(candidates.indexOf(c))) {
        if (given.add(plan)) {
          break;
        }
      }
    }
    return given.size();
  }

  /** Share of words in common (Dice, as bags). */
  private static double overlap(String a, String b) {
    List<String> x = words(a);
    List<String> left = words(b);
    int all = x.size() + left.size();
    int hit = 0;
    for (String w : x) {
      hit += left.remove(w) ? 1 : 0;
    }
    return all == 0 ? 0 : 2.0 * hit / all;
  }

  private static List<String> words(String s) {
    String plain =
        Normalizer.normalize(s, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "");
    List<String> out = new ArrayList<>();
    Matcher m = WORD.matcher(plain);
    while (m.find()) {
      out.add(m.group());
    }
    return out;
  }
}
