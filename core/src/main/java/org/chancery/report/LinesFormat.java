package org.chancery.report;

import java.util.List;

/** JSON Lines: one report a line. */
final class LinesFormat implements Format {
  static final LinesFormat INSTANCE = new LinesFormat();

  @Override
  public String name() {
    return "JSON Lines";
  }

  @Override
  public List<String> endings() {
    return List.of(".jsonl", ".ndjson");
  }

  @Override
  public Fit fit(Head head) {
    boolean called =
        head.ends(".jsonl")
            || head.ends(".ndjson")
            || head.ends(".json")
            || head.mediaType().filter(LinesFormat::isLines).isPresent();
    return called ? Fit.CALLED : head.opening().startsWith("{") ? Fit.LOOKS : Fit.NONE;
  }

  private static boolean isLines(String mediaType) {
    return mediaType.equals("application/x-ndjson") || mediaType.equals("application/jsonl");
  }

  @Override
  public Sheets open(Material material, Options options) {
    return new JsonLines(material.name(), material.in(), options);
  }
}
