package org.chancery.account.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
 * @param speakers what to learn of who speaks
 */
record AnnotatedReport(
    String set,
    int fold,
    List<Candidate> candidates,
    List<Integer> labels,
    int statements,
    List<SpeakerLearner.Example> speakers) {
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
    return of(dir.getFileName().toString(), fold, gold, text, told);
  }

  /**
   * @param gold what NAME.json holds
   * @param text what NAME.txt holds
   */
  static AnnotatedReport of(String set, int fold, JsonNode gold, String text, Casts.Result told) {
    List<Candidate> candidates = Statements.rules().candidates(told.document(), told.cast());
    List<Pair> pairs = new ArrayList<>();
    List<Act> acts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (JsonNode s : gold.path("statements")) {
      for (int c = 0; c < candidates.size(); c++) {
        double o = overlap(s.path("text").asString(""), candidates.get(c).span().in(text));
        if (o >= ALIKE) {
          pairs.add(new Pair(o, c, acts.size()));
        }
      }
      names.add(s.path("speaker").asString(""));
      acts.add(Act.of(s.path("act").asString()));
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.overlap())
            .thenComparingInt(Pair::candidate)
            .thenComparingInt(Pair::statement));
    List<Integer> labels = new ArrayList<>();
    candidates.forEach(c -> labels.add(ActModel.label(Optional.empty())));
    Map<Integer, String> speakers = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    Set<Integer> given = new HashSet<>();
    for (Pair p : pairs) {
      if (!taken.contains(p.candidate()) && !given.contains(p.statement())) {
        taken.add(p.candidate());
        given.add(p.statement());
        speakers.put(p.candidate(), names.get(p.statement()));
        labels.set(p.candidate(), ActModel.label(Optional.of(acts.get(p.statement()))));
      }
    }
    return new AnnotatedReport(
        set,
        fold,
        candidates,
        List.copyOf(labels),
        acts.size(),
        speakers(Statements.options(told.document(), told.cast()), candidates, speakers));
  }

  private static List<SpeakerLearner.Example> speakers(
      SpeakerOptions options, List<Candidate> candidates, Map<Integer, String> speakers) {
    List<SpeakerLearner.Example> out = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      String speaker = speakers.get(i);
      if (speaker == null) {
        continue;
      }
      Candidate c = candidates.get(i);
      List<SpeakerOptions.Option> who = options.of(c);
      boolean[] right = new boolean[who.size()];
      Voice voice = SpeakerOptions.rule(c);
      boolean any = false;
      for (int k = who.size() - 1; k >= 0; k--) {
        Voice v = who.get(k).voice();
        right[k] =
            switch (v.kind()) {
              case JOINT -> speaker.equals("joint");
              case NOBODY -> speaker.isEmpty();
              case PERSON, BODY, NAMED -> alike(speaker, v.name());
            };
        if (right[k]) {
          voice = v;
          any = true;
        }
      }
      if (any) {
        out.add(
            new SpeakerLearner.Example(
                who.stream().map(SpeakerOptions.Option::features).toList(), right));
      }
      options.decided(c, voice);
    }
    return List.copyOf(out);
  }

  /** Whether two names have the same words, or two words of one are all of the other's. */
  private static boolean alike(String a, String b) {
    Set<String> x = new HashSet<>(words(a));
    Set<String> y = new HashSet<>(words(b));
    Set<String> common = new HashSet<>(x);
    common.retainAll(y);
    return !x.isEmpty()
        && (x.equals(y) || common.size() >= 2 && (common.equals(x) || common.equals(y)));
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
