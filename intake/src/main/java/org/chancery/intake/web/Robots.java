package org.chancery.intake.web;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;

/**
 * What a site allows (Robots Exclusion Protocol, RFC 9309).
 *
 * @param rules as its robots.txt states them
 */
record Robots(SimpleRobotRules rules) {
  /** The name under which a site may address Chancery. */
  static final String NAME = "chancery";

  /** What is read of a robots.txt, at least 500 kibibytes (RFC 9309, 2.5). */
  static final long MOST_BYTES = 1 << 20;

  /** A site that has no rules. */
  static final Robots NONE =
      new Robots(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL));

  static Robots of(String address, byte[] text) {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 5);
    return new Robots(parser.parseContent(address, text, "text/plain", List.of(NAME)));
  }

  boolean allows(WebAddress address) {
    return rules.isAllowed(address.toString());
  }

  /** How long to wait between two requests; nothing if it does not say. */
  Duration delay() {
    return rules.getCrawlDelay() > 0 ? Duration.ofMillis(rules.getCrawlDelay()) : Duration.ZERO;
  }
}
