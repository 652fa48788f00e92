package org.chancery.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.report.Format;
import org.chancery.report.Head;
import org.chancery.report.Material;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.Sheets;

/** A stand-in for the reader of HTML, as simple as can be: what stands between tags. */
public final class TaggedPages implements Format {
  @Override
  public String name() {
    return "a page with tags";
  }

  @Override
  public List<String> endings() {
    return List.of(".html");
  }

  @Override
  public Fit fit(Head head) {
    return head.mediaType().filter("text/html"::equals).isPresent() || head.ends(".html")
        ? Fit.CALLED
        : Fit.NONE;
  }

  @Override
  public Sheets open(Material material, Options options) throws IOException {
    String html =
        new String(material.in().readAllBytes(), material.charset().orElse(StandardCharsets.UTF_8));
    return Sheets.of(
        Page.of(material.name(), html.replaceAll("(?s)<title>.*?</title>|<[^>]*>", "").strip())
            .at(material.address()));
  }
}
