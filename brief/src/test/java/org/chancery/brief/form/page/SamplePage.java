package org.chancery.brief.form.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Citations;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Section;
import org.chancery.record.Passage;
import org.chancery.register.Source;

/** Pages of made-up reports that hold what is hard to write. */
final class SamplePage {
  static final String LONG_NAME =
      "Joint Intergovernmental Commission on Trade, Economic, Scientific, Technical and Humanitarian"
          + " Cooperation between the Government of Fiji and the Secretariat of the Pacific Community";
  static final String ARABIC = "محمد بن زايد";
  static final String HEBREW = "יצחק לוי";
  static final String HOSTILE =
      "<script>alert('x')</script> & </style></title> *bold* _it_ `code` [a](javascript:alert(1)) | ${x}"
          + " # head \u001b[31m\u0000\ud800\ufffe\u202eevil\u202c";
  static final String MARKING = "RESTRICTED – Pacific <Department> only";

  private static final List<String> OUTLETS =
      List.of("Island Gazette", "Ministry of Foreign Affairs", "Pacific Wire", "The Lagoon & Reef");
  private static final List<String> SENTENCES =
      List.of(
          "Foreign Minister Jane Roe received the Resident Representative of UNICEF, Tomas Lind, on"
              + " 11 January 2024 in Suva.",
          "The sides discussed mine action and the return of displaced persons to their homes before"
              + " the rainy season.",
          "\"We will deliver \"the first twelve\" of the promised vehicles by the end of June,\" the"
              + " Minister said.",
          "It was noted that cooperation in education had “grown steadily” since the agreement of"
              + " 3 May 2021 was signed, and that both sides wished it to grow further.",
          "Mr Lind thanked the Government for its support.");

  private SamplePage() {}

  private static Source source(int n, Optional<String> url) {
    String text = SENTENCES.get(n % SENTENCES.size());
    String path = "reports/2024/island_gazette-" + n + ".txt";
    return new Source(
        "key" + n,
        List.of(path),
        new org.chancery.report.Page(
            path,
            text,
            Optional.of("Minister receives guests"),
            Optional.empty(),
            Optional.empty(),
            url),
        n % 7 == 6 ? Optional.empty() : Optional.of(LocalDate.of(2024, 1, 11).plusDays(9L * n)),
        n % 9 == 8 ? Optional.empty() : Optional.of(OUTLETS.get(n % OUTLETS.size())),
        Optional.empty(),
        "1");
  }

  private static List<Run> cite(Citations citations, int n) {
    Optional<String> url =
        switch (n % 6) {
          case 1 -> Optional.of("https://gazette.example/2024/a_b?id=" + n + "&lang=en");
          case 2 -> Optional.of("javascript:alert(1)");
          default -> Optional.empty();
        };
    Source source = source(n, url);
    int length = source.page().text().codePointCount(0, source.page().text().length());
    return citations.of(
        source, List.of(new Passage(n == 4 ? "title" : "text", 0, n == 4 ? 8 : length)));
  }

  private static List<Run> runs(Object... parts) {
    return java.util.stream.Stream.of(parts)
        .flatMap(
            p ->
                switch (p) {
                  case Run r -> java.util.stream.Stream.of(r);
                  case List<?> l -> l.stream().map(Run.class::cast);
                  case String s -> java.util.stream.Stream.of(new Run.Plain(s));
                  default -> throw new IllegalArgumentException(p.toString());
                })
        .toList();
  }

  private static Run strong(String words) {
    return new Run.Strong(words);
  }

  private static Run quoted(String words) {
    return new Run.Quoted(words);
  }

  private static Block line(int level, Object... parts) {
    return new Block.Line(level, runs(parts));
  }

  @SafeVarargs
  private static Block.Cell cell(List<Run>... lines) {
    return new Block.Cell(List.of(lines));
  }

  /** A page with 30 citations, as a brief has it. */
  static Page rich(Optional<String> marking) {
    Citations c = new Citations();
    Section who =
        new Section(
            "Who they are",
            List.of(
                line(
                    0,
                    strong("Jane Roe"),
                    ", Minister of Foreign Affairs of Fiji, in office since 3 May 2021 ",
                    cite(c, 0)),
                line(
                    0,
                    strong(LONG_NAME),
                    ", co-chaired by Mr. Jean-Baptiste de la Villehuchet-Montesquieu ",
                    cite(c, 1),
                    cite(c, 2)),
                line(0, strong(ARABIC), " (also: " + HEBREW + ", 2019-2023), envoy ", cite(c, 3)),
                line(1, "named “Zayed's envoy” in one report ", cite(c, 4))));
    Section last =
        new Section(
            "When they last met",
            List.of(
                line(
                    0,
                    strong("11 January 2024"),
                    ", Suva: meeting of the Minister with the Resident Representative of UNICEF - the"
                        + " third within a year ",
                    cite(c, 5),
                    "; according to the Ministry it lasted \"two hours\" ",
                    cite(c, 6)),
                line(
                    1,
                    "The Minister: ",
                    quoted(
                        "We will deliver \"the first twelve\" of the promised vehicles by the end of"
                            + " June"),
                    " ",
                    cite(c, 7)),
                line(1, "UNICEF thanked the Government ", cite(c, 0), " ", cite(c, 9)),
                line(0, "Hostile words: " + HOSTILE + " ", quoted(HOSTILE), " ", cite(c, 8))));
    Section none = new Section("What was promised", List.of());
    List<List<Block.Cell>> rows =
        java.util.stream.IntStream.range(0, 10)
            .mapToObj(
                i ->
                    List.of(
                        cell(runs(strong((i + 3) + " March 2024"))),
                        cell(
                            runs("Ministry of Foreign Affairs of Fiji"),
                            runs("UNICEF, represented by Tomas Lind")),
                        cell(
                            runs(
                                i == 3
                                    ? HOSTILE
                                    : "Mine action and the return of displaced persons ",
                                cite(c, 10 + 2 * i)),
                            runs(
                                quoted("the agreement of 3 May 2021 \"remains the basis\""),
                                " ",
                                cite(c, 11 + 2 * i))),
                        i % 3 == 0 ? cell() : cell(runs("held"))))
            .toList();
    Section agenda =
        new Section(
            "The agenda over time",
            List.of(
                new Block.Grid(List.of("Date", "Who", "What was said | in short", "Status"), rows),
                line(0, "Five more meetings had no agenda on record ", cite(c, 5))));
    return new Page(
        "Fiji and the United Nations Children's Fund",
        "Brief for the side of Fiji, from 30 passages of 30 reports, as of 26 November 2024",
        marking,
        List.of(who, last, none, agenda),
        c.all());
  }

  /** As {@link #rich} without a marking. */
  static Page unmarked() {
    return rich(Optional.empty());
  }

  static Page marked() {
    return rich(Optional.of(MARKING));
  }
}
