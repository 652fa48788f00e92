package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * One entrant's turn, in a process of its own: it loads, reads one sentence, warms up on readouts
 * of which none is in the sample, reads the sample over and over, and then does the tasks on
 * treebanks.
 *
 * <p>Usage: {@code Trial ENTRANT FOLDER DATA THREADS full|readouts}. The figures are left in {@code
 * FOLDER/figures.tsv}: times in seconds, memory and sizes in megabytes, accuracies in percent.
 */
final class Trial {
  private static final double WARM_UP = 8;
  private static final double SHORT_WARM_UP = 2;
  private static final double LEAST = 4;
  private static final BooleanSupplier TO_THE_END = () -> true;

  private final Entrant entrant;
  private final Material material;
  private final int threads;
  private final Figures figures = new Figures();

  private Trial(Entrant entrant, Material material, int threads) {
    this.entrant = entrant;
    this.material = material;
    this.threads = threads;
  }

  public static void main(String[] args) throws IOException {
    Material material = new Material(Path.of(args[1]), Path.of(args[2]));
    Trial trial = new Trial(Entrant.valueOf(args[0]), material, Integer.parseInt(args[3]));
    trial.run(args[4].equals("full"));
    trial.figures.write(material.folder().resolve("figures.tsv"));
  }

  private void run(boolean full) throws IOException {
    long begin = System.nanoTime();
    Peer peer = entrant.load(threads);
    figures.put("load", since(begin));
    peer.read(material.first(), TO_THE_END);
    figures.put("first", since(begin));
    if (full) {
      warmUp(peer);
    }
    readouts(peer, full);
    figures.put("resident", Machine.peakResident());
    figures.put("heap", Machine.peakHeap());
    figures.put("held", Machine.heldHeap());
    if (full) {
      figures.put("size", entrant.modelSize());
      if (peer instanceof Peer.Splitting splitting) {
        figures.putAll(CutScore.of("ewt", material.ewt().paragraphs(), splitting::cut));
        figures.putAll(CutScore.of("gum", material.gum().paragraphs(), splitting::cut));
      }
      if (peer instanceof Peer.Analysing analysing) {
        words(analysing);
      }
    }
  }

  private void warmUp(Peer peer) throws IOException {
    BooleanSupplier inTime = within(WARM_UP);
    while (inTime.getAsBoolean()) {
      peer.read(material.others(), inTime);
    }
  }

  /** Whole passes over the sample, until they have taken long enough to tell a speed. */
  private void readouts(Peer peer, boolean repeats) throws IOException {
    Peer.Counts counts = new Peer.Counts(0, 0);
    int passes = 0;
    long begin = System.nanoTime();
    double computed = Machine.threadTime();
    do {
      counts = counts.plus(peer.read(material.sample(), TO_THE_END));
      passes++;
    } while (repeats && since(begin) < LEAST);
    double time = since(begin);
    computed = Machine.threadTime() - computed;
    long tokens =
        entrant == Entrant.RECORD
            ? passes * WholeRecord.tokens(material.sample())
            : counts.tokens();
    figures.put("sample", counts.reports() / (double) passes);
    figures.put("sample.tokens", tokens / (double) passes);
    figures.put("reports.second", counts.reports() / time);
    figures.put("tokens.second", tokens / time);
    figures.put("reports.computed", counts.reports() / computed);
    figures.put("busy", 100 * computed / time);
  }

  private void words(Peer.Analysing peer) throws IOException {
    List<Treebank.Sentence> sentences = material.ewt().sentences();
    Map<String, Set<Analysis.Name>> names = material.names();
    List<List<String>> forms = new ArrayList<>();
    int size = 0;
    for (Treebank.Sentence sentence : sentences) {
      forms.add(sentence.forms());
      size += sentence.forms().size();
    }
    peer.prepare();
    BooleanSupplier inTime = within(SHORT_WARM_UP);
    for (int i = 0; inTime.getAsBoolean(); i = (i + 1) % forms.size()) {
      peer.analyse(forms.subList(i, i + 1));
    }
    List<Supplier<Analysis>> analyses;
    int passes = 0;
    long begin = System.nanoTime();
    double computed = Machine.threadTime();
    do {
      analyses = peer.analyse(forms);
      passes++;
    } while (since(begin) < LEAST);
    double time = since(begin);
    computed = Machine.threadTime() - computed;
    figures.put("given.second", passes * size / time);
    figures.put("given.computed", passes * size / computed);
    figures.put("given.tokens", size);
    figures.putAll(
        AnalysisScore.of(sentences, names, analyses.stream().map(Supplier::get).toList()));
  }

  /** As long as this thread has not computed for so long: a busy machine must not cut it short. */
  private static BooleanSupplier within(double seconds) {
    double begin = Machine.threadTime();
    return () -> Machine.threadTime() - begin < seconds;
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
