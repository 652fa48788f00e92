package org.chancery.account.statement;

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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.account.cast.Casts;
import org.chancery.language.Engine;
import org.chancery.record.Act;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.PageReader;
import org.chancery.training.Folds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An annotated report with the candidates that rules find in it, each with the annotated statement
 * that shares most of its words.
 *
 * @param labels for each candidate its class, as {@link ActModel} counts them
 * @param statements the annotated statements
 */
record AnnotatedReport(
    String set, int fold, List<Candidate> candidates, List<Integer> labels, int statements) {
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final double ALIKE = 0.5;

  private record Pair(double overlap, int candidate, int statement) {}

  /** Reads NAME.txt and NAME.json pairs; {@code folds} is training/folds.tsv. */
  static List<AnnotatedReport> read(Path folds, List<Path> dirs) throws IOException {
    List<AnnotatedReport> reports = new ArrayList<>();
    PageReader pages = new PageReader(Options.defaults());
    Engine engine = Engine.load();
    Casts casts = Casts.standard();
    Map<String, Integer> dealt = Folds.read(folds);
    for (Path dir : dirs) {
      String set = dir.getFileName() + "/";
      for (Map.Entry<String, Integer> e : dealt.entrySet()) {
        if (e.getKey().startsWith(set)) {
          String name = e.getKey().substring(set.length());
          reports.add(read(dir, name, e.getValue(), pages, engine, casts));
        }
      }
    }
    return reports;
  }

  private static AnnotatedReport read(
      Path dir, String name, int fold, PageReader pages, Engine engine, Casts casts)
      throws IOException {
    JsonNode gold = JsonMapper.shared().readTree(Files.readString(dir.resolve(name + ".json")));
    String text = Files.readString(dir.resolve(name + ".txt"));
    Casts.Result told = casts.cast(engine.read(pages.read(Page.of(name, text))));
    List<Candidate> candidates = Statements.rules().candidates(told.document(), told.cast());
    List<Pair> pairs = new ArrayList<>();
    List<Act> acts = new ArrayList<>();
    for (JsonNode s : gold.path("statements")) {
      for (int c = 0; c < candidates.size(); c++) {
        double o = overlap(s.path("text").asString(""), candidates.get(c).span().in(text));
        if (o >= ALIKE) {
          pairs.add(new Pair(o, c, acts.size()));
        }
      }
      acts.add(Act.of(s.path("act").asString()));
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.overlap())
            .thenComparingInt(Pair::candidate)
            .thenComparingInt(Pair::statement));
    List<Integer> labels = new ArrayList<>();
    candidates.forEach(c -> labels.add(ActModel.label(Optional.empty())));
    Set<Integer> taken = new HashSet<>();
    Set<Integer> given = new HashSet<>();
    for (Pair p : pairs) {
      if (!taken.contains(p.candidate()) && !given.contains(p.statement())) {
        taken.add(p.candidate());
        given.add(p.statement());
        labels.set(p.candidate(), ActModel.label(Optional.of(acts.get(p.statement()))));
      }
    }
    return new AnnotatedReport(
        dir.getFileName().toString(), fold, candidates, List.copyOf(labels), acts.size());
  }

  List<ActLearner.Example> examples() {
    List<ActLearner.Example> out = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      out.add(new ActLearner.Example(candidates.get(i).features(), labels.get(i)));
    }
    return out;
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
