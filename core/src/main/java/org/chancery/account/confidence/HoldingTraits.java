package org.chancery.account.confidence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.record.Holding;

/** The traits of office holdings. */
public final class HoldingTraits {
  private static final Pattern NEXT =
      Pattern.compile("\\s*(,|and\\b|of\\b|to\\b|for\\b|in\\b|at\\b)");

  private HoldingTraits() {}

  /**
   * Those of one holding.
   *
   * @param words at its evidence
   * @param after what stands behind them
   * @param ofHolder how many the report states of the same holder
   * @param all how many it states of anybody
   * @param takesPart whether the holder takes part in an engagement
   */
  public static List<Trait> of(
      Holding h, String words, CharSequence after, int ofHolder, int all, boolean takesPart) {
    String office = h.office();
    return new Traits()
        .measured("words of the name", h.name().split(" ").length)
        .measured("words of the office", office.split(" ").length)
        .named("office has a capital", Character.isUpperCase(office.codePointAt(0)))
        .named("body", h.body().isPresent())
        .named("code", EngagementTraits.code(h.code()))
        .named("order", order(h, words))
        .measured(
            "words between",
            words.split(" ").length - h.name().split(" ").length - office.split(" ").length)
        .measured("offices of the holder", ofHolder)
        .measured("holdings", all)
        .named("takes part", takesPart)
        .named("goes on with", next(after))
        .list();
  }

  /** What may go on with the office: "Ambassador | to the United Nations". */
  private static String next(CharSequence after) {
    Matcher m = NEXT.matcher(after);
    return m.lookingAt() ? m.group(1) : "other";
  }

  /** Whether the name stands before or behind the office in the words that state both. */
  private static String order(Holding h, String words) {
    int name = words.indexOf(h.name());
    int office = words.indexOf(h.office());
    if (name < 0) {
      return office < 0 ? "neither whole" : "name not whole";
    }
    return office < 0 ? "office not whole" : name < office ? "name first" : "office first";
  }
}
