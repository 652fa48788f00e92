package org.chancery.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chancery.record.Engagement;
import org.chancery.record.Participant;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.register.link.Links;
import org.chancery.register.sameness.Group;
import org.chancery.register.sameness.Sameness;
import org.chancery.register.sameness.Sighting;
import org.chancery.register.sameness.SightingId;
import org.chancery.score.Alike;
import org.chancery.score.Pairing;

/**
 * Measures which engagements of annotated reports are taken for one, together with retold ones
 * ({@link Retelling}) and close ones that are others. Prints Markdown; always the same for the same
 * data. Mistakes are told of folds 1 to 4 alone, with {@code --mistakes}.
 *
 * <p>Usage: {@code SamenessScores FOLDS.tsv SAME.tsv GOLD_DIR RECORDS.jsonl [--mistakes]}, where
 * RECORDS.jsonl holds the reports as {@link UnseenRecords} reads them.
 */
public final class SamenessScores {
  private static final double STANDS_FOR = 0.5;
  private static final long SEED = 20240530;

  private final List<AnnotatedRecord> annotated;
  private final Map<String, Integer> folds = new HashMap<>();
  private final Map<SightingId, Sighting> gold = new TreeMap<>();
  private final Map<SightingId, String> engagement = new HashMap<>();
  private final Set<Set<String>> unjudged = new HashSet<>();

  /** Which report a retold sighting rests on; for all others their own. */
  private final Map<String, String> rests = new HashMap<>();

  private SamenessScores(List<AnnotatedRecord> annotated, List<String> same) {
    this.annotated = annotated;
    for (AnnotatedRecord a : annotated) {
      folds.put(a.name(), a.fold());
      for (Sighting s : Sighting.of(a.record())) {
        gold.put(s.id(), s);
        engagement.put(s.id(), a.same().get(s.id().index()).orElse(s.id().toString()));
      }
    }
    for (String line : same) {
      List<String> words = List.of(line.split(" "));
      if (words.get(0).equals("?")) {
        unjudged.add(Set.copyOf(words.subList(1, words.size())));
      } else {
        merge(words);
      }
    }
  }

  /** Engagements of a line and those marked the same get one name. */
  private void merge(List<String> ids) {
    Set<String> names = new HashSet<>();
    gold.keySet().stream()
        .filter(id -> ids.contains(id.toString()))
        .forEach(id -> names.add(engagement.getOrDefault(id, "")));
    engagement.replaceAll((id, name) -> names.contains(name) ? ids.get(0) : name);
  }

  public static void main(String[] args) throws IOException {
    List<AnnotatedRecord> annotated = AnnotatedRecord.read(Path.of(args[0]), Path.of(args[2]));
    List<String> same =
        Files.readAllLines(Path.of(args[1])).stream().filter(l -> !l.startsWith("#")).toList();
    SamenessScores scores = new SamenessScores(annotated, same);
    boolean mistakes = List.of(args).contains("--mistakes");
    System.out.println(
        "| sightings | folds | true pairs | found pairs | right | precision | recall | F1 | 95 % |");
    System.out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
    Map<SightingId, Sighting> made = scores.standIns(records(Path.of(args[3])));
    for (boolean read : new boolean[] {false, true}) {
      Map<SightingId, Sighting> originals = read ? made : scores.gold;
      String how = read ? "read" : "annotated";
      scores.row(how, "1–4", originals, List.of(), f -> f > 0, mistakes && read);
      scores.row(how, "0", originals, List.of(), f -> f == 0, false);
      List<Sighting> more = scores.retold();
      scores.row(how + " and retold", "1–4", originals, more, f -> f > 0, mistakes && !read);
      scores.row(how + " and retold", "0", originals, more, f -> f == 0, false);
      scores.row(how + " and retold", "all", originals, more, f -> true, false);
    }
  }

  private static Map<String, Record> records(Path file) throws IOException {
    Map<String, Record> records = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      Record r = RecordReader.read(line);
      String name = r.source().replaceFirst("\\.txt$", "");
      records.put(name, r.named(r.source(), name, name));
    }
    return records;
  }

  /**
   * For annotated sightings those that were read and stand for them, under the annotated ids; what
   * stands for none gets an index from 1,000 on.
   */
  private Map<SightingId, Sighting> standIns(Map<String, Record> records) {
    Map<SightingId, Sighting> found = new TreeMap<>();
    for (AnnotatedRecord a : annotated) {
      List<Sighting> asked = Sighting.of(a.record());
      List<Sighting> made =
          Optional.ofNullable(records.get(a.name())).map(Sighting::of).orElse(List.of());
      Pairing pairs =
          Pairing.of(
              asked, made, STANDS_FOR, (g, m) -> Alike.engagements(g.engagement(), m.engagement()));
      Set<SightingId> used = new HashSet<>();
      for (int i = 0; i < asked.size(); i++) {
        SightingId id = asked.get(i).id();
        pairs
            .of(i, made)
            .ifPresent(
                m -> {
                  used.add(m.id());
                  found.put(id, renamed(m, id));
                });
      }
      for (Sighting m : made) {
        if (!used.contains(m.id())) {
          SightingId id = new SightingId(a.name(), 1000 + m.id().index());
          found.put(id, renamed(m, id));
        }
      }
    }
    return found;
  }

  private static Sighting renamed(Sighting s, SightingId id) {
    return new Sighting(
        id, s.source(), s.published(), s.outlet(), s.engagement(), s.statements(), s.holdings());
  }

  /** Each annotated engagement once more, and others that are close to it. */
  private List<Sighting> retold() {
    List<Engagement> told =
        new ArrayList<>(gold.values().stream().map(Sighting::engagement).toList());
    List<Sighting> out = new ArrayList<>();
    Set<String> closeTo = new HashSet<>();
    gold.forEach(
        (id, s) -> {
          // Once for each engagement: those close to it would be one, too.
          if (sides(s) > 1 && closeTo.add(name(id))) {
            String base = id.toString();
            for (Retelling.Close close : Retelling.Close.values()) {
              new Retelling(SEED + 31 * id.toString().hashCode() + close.ordinal(), told)
                  .close(close, s, base + "/" + close)
                  .ifPresent(
                      c -> {
                        out.add(c);
                        told.add(c.engagement());
                      });
            }
          }
        });
    gold.forEach(
        (id, s) -> {
          if (s.engagement().participants().size() > 1) {
            Sighting again =
                new Retelling(SEED + id.toString().hashCode(), told).same(s, id + "/same");
            engagement.put(again.id(), name(id));
            out.add(again);
          }
        });
    for (Sighting s : out) {
      String report = s.id().report();
      rests.put(report, report.substring(0, report.indexOf('#')));
      engagement.putIfAbsent(s.id(), report);
    }
    return out;
  }

  private static long sides(Sighting s) {
    return s.engagement().participants().stream()
        .map(p -> p.office().code().or(p.office()::body).orElse(""))
        .distinct()
        .count();
  }

  private String base(SightingId id) {
    return rests.getOrDefault(id.report(), id.report());
  }

  private void row(
      String what,
      String which,
      Map<SightingId, Sighting> originals,
      List<Sighting> more,
      Predicate<Integer> in,
      boolean tell) {
    List<Sighting> pool = new ArrayList<>(originals.values());
    pool.addAll(more);
    pool.removeIf(s -> !in.test(folds.getOrDefault(base(s.id()), -1)));
    Map<String, int[]> byReport = new TreeMap<>();
    pool.forEach(s -> byReport.putIfAbsent(base(s.id()), new int[3]));
    Map<SightingId, SightingId> made = new HashMap<>();
    for (Group g : Sameness.standard().groups(pool, Links.none())) {
      g.sightings().forEach(s -> made.put(s.id(), g.id()));
    }
    // Those that were not read are asked for all the same.
    Set<SightingId> ids = new HashSet<>(made.keySet());
    gold.keySet().stream()
        .filter(id -> in.test(folds.getOrDefault(id.report(), -1)))
        .forEach(ids::add);
    List<SightingId> all = ids.stream().sorted().toList();
    for (int i = 0; i < all.size(); i++) {
      for (int k = i + 1; k < all.size(); k++) {
        SightingId a = all.get(i);
        SightingId b = all.get(k);
        boolean same = name(a).equals(name(b));
        boolean found = made.containsKey(a) && made.get(a).equals(made.get(b));
        if ((!same && !found) || unjudged.contains(Set.of(a.toString(), b.toString()))) {
          continue;
        }
        int[] n = byReport.computeIfAbsent(base(a), x -> new int[3]);
        n[0] += same ? 1 : 0;
        n[1] += found ? 1 : 0;
        n[2] += same && found ? 1 : 0;
        if (tell && same != found && folds.getOrDefault(base(a), 0) > 0) {
          System.err.println((same ? "MISSED " : "WRONG  ") + told(a, originals, more));
          System.err.println("       " + told(b, originals, more));
        }
      }
    }
    PairCounts counts = PairCounts.of(List.copyOf(byReport.values()));
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %s | %s | %d | %d | %d | %.3f | %.3f | %.3f | %.3f–%.3f |",
            what,
            which,
            counts.asked(),
            counts.made(),
            counts.right(),
            counts.precision(),
            counts.recall(),
            counts.f1(),
            counts.low(),
            counts.high()));
  }

  private String name(SightingId id) {
    return engagement.getOrDefault(id, id.toString());
  }

  private static String told(
      SightingId id, Map<SightingId, Sighting> originals, List<Sighting> more) {
    Sighting s =
        Optional.ofNullable(originals.get(id))
            .or(() -> more.stream().filter(m -> m.id().equals(id)).findFirst())
            .orElse(null);
    if (s == null) {
      return id + " not read";
    }
    StringBuilder people = new StringBuilder();
    for (Participant p : s.engagement().participants()) {
      people
          .append(p.name().orElse("-"))
          .append('/')
          .append(p.office().code().or(p.office()::body).orElse("-"))
          .append("; ");
    }
    return id
        + " "
        + s.published().map(Object::toString).orElse("-")
        + " "
        + s.engagement().kind()
        + " "
        + s.engagement().status()
        + " "
        + s.engagement().date().map(Object::toString).orElse("-")
        + " "
        + s.engagement().place().orElse("-")
        + " | "
        + people
        + s.engagement().topics();
  }
}
