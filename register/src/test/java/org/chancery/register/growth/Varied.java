package org.chancery.register.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.register.Entry;
import org.chancery.report.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Any number of reports out of some real ones: each stands for an engagement of other persons on
 * another day, which one to four outlets tell in words that differ a little. They come as they
 * would come to a desk, day after day, some late. The n-th is always the same.
 */
final class Varied {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

  /** Days by which a report may come late. */
  private static final int LATE = 10;

  private static final List<String> OUTLETS =
      List.of("Herald", "Daily Post", "State Agency", "Observer", "Tribune", "Courier", "Gazette");

  private static final Map<String, String> WORDS =
      Map.of(
          "discussed", "talked about",
          "emphasized", "stressed",
          "reaffirmed", "confirmed",
          "underscored", "underlined",
          "important", "weighty",
          "ongoing", "continuing",
          "expressed", "voiced");

  private final List<Page> pages;
  private final List<Record> records;
  private final List<String> pool;
  private final List<String> vocabulary;
  private final int perDay;

  /**
   * From reports and their records, line by line.
   *
   * @param perDay how many engagements there are on one day
   */
  private Varied(List<Page> pages, List<Record> records, int perDay) {
    this.pages = pages;
    this.records = records;
    this.perDay = perDay;
    TreeSet<String> families = new TreeSet<>();
    for (Record record : records) {
      for (var e : record.engagements()) {
        for (var p : e.participants()) {
          p.name()
              .map(n -> n.substring(n.lastIndexOf(' ') + 1))
              .filter(n -> n.matches("\\p{Lu}\\p{Ll}{3,}"))
              .ifPresent(families::add);
        }
      }
    }
    this.pool = List.copyOf(families);
    TreeSet<String> words = new TreeSet<>();
    pages.forEach(p -> words.addAll(words(p.text())));
    this.vocabulary = List.copyOf(words);
  }

  static Varied of(Path reports, Path readings, int perDay) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    Map<String, Record> bySource = new HashMap<>();
    for (String line : Files.readAllLines(readings)) {
      Record record = RecordReader.read(line);
      bySource.put(record.source(), record);
    }
    List<Page> pages = new ArrayList<>();
    List<Record> records = new ArrayList<>();
    for (String line : Files.readAllLines(reports)) {
      JsonNode n = json.readTree(line);
      Record record = bySource.get(n.path("id").asString());
      if (record != null && !record.engagements().isEmpty() && record.published().isPresent()) {
        pages.add(
            new Page(
                record.source(),
                n.path("text").asString(),
                Optional.ofNullable(n.path("title").asString(null)),
                record.published(),
                record.outlet(),
                Optional.empty()));
        records.add(record);
      }
    }
    return new Varied(pages, records, perDay);
  }

  private static List<String> words(String text) {
    return List.of(text.split("[^\\p{L}]+")).stream()
        .filter(w -> w.matches("\\p{Ll}{4,}"))
        .distinct()
        .toList();
  }

  /** Other words for a third of those of a text: so told, it is no copy of the text. */
  private Map<String, String> retold(String text, Random random) {
    Map<String, String> retold = new LinkedHashMap<>();
    for (String word : words(text)) {
      if (random.nextInt(3) == 0) {
        retold.put(word, vocabulary.get(random.nextInt(vocabulary.size())));
      }
    }
    return retold;
  }

  /**
   * Any number of reports that tell of one and the same engagement, each in words of its own.
   *
   * @param base which of the real reports it is made of
   */
  Entry telling(int base, int i) {
    Random random = new Random(base * 1_000_003L + i);
    int days = (int) ChronoUnit.DAYS.between(records.get(base).published().orElse(FIRST), FIRST);
    String outlet = OUTLETS.get(i % OUTLETS.size());
    return new Variation(
            retold(pages.get(base).text(), random), days, outlet, outlet + " reports. ")
        .of(pages.get(base), records.get(base), "telling-" + i);
  }

  /** The reports that tell of the n-th engagement: one to four. */
  List<Entry> reports(int n) {
    Random random = new Random(n * 1_000_003L);
    int base = random.nextInt(pages.size());
    Map<String, String> names = Variation.names(records.get(base), random.nextInt(1_000_000), pool);
    LocalDate day = FIRST.plusDays(n / perDay + random.nextInt(LATE));
    int days = (int) ChronoUnit.DAYS.between(records.get(base).published().orElse(FIRST), day);
    int outlets = 1 + (random.nextInt(10) < 4 ? random.nextInt(4) : 0);
    int first = random.nextInt(OUTLETS.size());
    Map<String, String> retold = retold(pages.get(base).text(), random);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < outlets; i++) {
      Map<String, String> words = new LinkedHashMap<>(retold);
      words.putAll(names);
      for (Map.Entry<String, String> w :
          WORDS.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
        if (random.nextBoolean()) {
          words.put(w.getKey(), w.getValue());
        }
      }
      String outlet = OUTLETS.get((first + i) % OUTLETS.size());
      String lead = i == 0 ? "" : outlet + " reports. ";
      entries.add(
          new Variation(words, days, outlet, lead)
              .of(pages.get(base), records.get(base), "varied-" + n + "-" + i));
    }
    return entries;
  }
}
