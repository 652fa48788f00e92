package org.chancery.desk.visit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.chancery.brief.page.Citation;
import org.chancery.brief.wording.Wording;
import org.chancery.record.PartialDate;
import org.chancery.record.Passage;

/** Addresses of the desk's own pages. */
public final class Links {
  private Links() {}

  /** What the register has on a name: a person, a state or body, a pair, a topic. */
  public static String dossier(String name) {
    return "/dossier?of=" + encoded(name);
  }

  /** What it has on two. */
  public static String pair(String one, String other) {
    return dossier(one + " and " + other);
  }

  /**
   * @param fact by which the engagement is called
   */
  public static String engagement(String fact) {
    return "/engagements/" + encoded(fact);
  }

  /**
   * @param key of the report on the register
   */
  public static String report(String key) {
    return "/reports/" + encoded(key);
  }

  /**
   * A passage of a report.
   *
   * @param start in code points of the field
   * @param end behind the last
   */
  public static String passage(String key, String field, int start, int end) {
    return report(key) + "?at=" + field + "." + start + "." + end + "#here";
  }

  /** The passage that is cited. */
  public static String passage(Citation at) {
    Passage p = at.passage();
    return passage(at.source().key(), p.field(), p.start(), p.end());
  }

  /** "Herald, 11 January 2024". */
  public static String origin(Citation at) {
    return at.source().outlet().orElse("Outlet not known")
        + at.source().published().map(d -> ", " + Wording.date(PartialDate.of(d))).orElse("");
  }

  public static String search(String question) {
    return "/search?q=" + encoded(question);
  }

  /** A part of an address. */
  public static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
