package org.chancery.desk.correction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Visit;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.correction.Target;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactId;

/** Pages to which a visitor goes back after something was changed. */
public final class Back {
  private static final Pattern ENGAGEMENT = Pattern.compile("/engagements/([0-9a-f]{12})(\\?.*)?");

  private Back() {}

  /** The page that is shown, to be sent along with its forms. */
  public static String here(Visit visit) {
    return plain(visit.frame().here());
  }

  /** The one that a form or an address names; the first page, if it is none of the desk's. */
  static String asked(Visit visit) {
    return visit
        .form("back")
        .or(() -> visit.query("back"))
        .filter(b -> b.matches("/(?![/\\\\])[!-~]*"))
        .map(Back::plain)
        .orElse("/");
  }

  /** Without what it says of an earlier correction. */
  private static String plain(String address) {
    String page = address.replaceFirst("#.*", "").replaceFirst("([?&])noted=[^&]*&?", "$1");
    return page.replaceFirst("[?&]$", "");
  }

  /** The page again, saying that corrections were noted. */
  static String noting(String back, List<String> corrections) {
    return back + (back.contains("?") ? "&" : "?") + "noted=" + String.join(".", corrections);
  }

  /**
   * The page itself, if there still is one; else that of the first fact that is there, else its
   * report.
   *
   * @param perhaps facts that a visitor may want to see instead
   */
  static String still(Register register, String back, List<Target> perhaps) {
    Matcher engagement = ENGAGEMENT.matcher(back);
    if (!engagement.matches() || there(register, new FactId(engagement.group(1)))) {
      return back;
    }
    return perhaps.stream()
        .filter(t -> t.fact() instanceof Fact.Engaged && there(register, t.id()))
        .findFirst()
        .map(t -> Links.engagement(t.id().digits()))
        .or(() -> perhaps.stream().findFirst().map(t -> Links.report(t.report())))
        .orElse("/");
  }

  private static boolean there(Register register, FactId id) {
    return register.engagement(id, Moment.now()).isPresent();
  }
}
