package org.chancery.intake.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.intake.TaggedPages;
import org.chancery.intake.feed.FeedFormat;
import org.chancery.intake.feed.SitemapFormat;
import org.chancery.intake.pack.GzipFormat;
import org.chancery.report.Bounds;
import org.chancery.report.Input;
import org.chancery.report.Inputs;
import org.chancery.report.Options;

/** What came of some addresses. */
record Reading(List<String> texts, List<Input.Refused> refused, Counts counts) {
  List<String> sentences() {
    return refused.stream().map(Input.Refused::sentence).toList();
  }

  static final Manners QUICK =
      Manners.usual()
          .withDelay(Duration.ZERO)
          .withPatience(Duration.ofSeconds(30))
          .withPrivateAllowed();

  /** For what never comes to an end by itself; time enough for all else. */
  static final Manners IMPATIENT = QUICK.withPatience(Duration.ofSeconds(2));

  static final Options OPTIONS =
      Options.defaults()
          .withBounds(Bounds.defaults().withMostBytes(1_000_000))
          .withFormats(
              List.of(new TaggedPages(), new FeedFormat(), new SitemapFormat(), new GzipFormat()));

  /** Reads with nothing remembered. */
  static Reading of(Manners manners, String... addresses) {
    try (Web web = Web.forgetting(manners, "1", Time.of(Clock.systemUTC()), r -> {})) {
      return of(web, addresses);
    }
  }

  /** Reads to the end, with what earlier readings have left in a folder. */
  static Reading in(Path folder, Manners manners, String... addresses) {
    try (Web web = Web.remembering(folder, manners, "1", Time.of(Clock.systemUTC()), r -> {})) {
      return of(web, addresses);
    }
  }

  static Reading of(Web web, String... addresses) {
    List<String> texts = new ArrayList<>();
    List<Input.Refused> refused = new ArrayList<>();
    try (Stream<Input> inputs = Inputs.of(List.of(addresses), OPTIONS.withAddresses(web))) {
      inputs.forEach(
          input -> {
            switch (input) {
              case Input.Read r -> texts.add(r.page().text());
              case Input.Refused r -> refused.add(r);
            }
          });
    }
    web.settle(web.mark());
    return new Reading(texts, refused, web.endOfRun());
  }
}
