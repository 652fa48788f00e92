package org.chancery.intake.html;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.report.Resource;
import org.chancery.report.Rule;
import org.jsoup.nodes.Element;

/** Reads classes and ids as the words that they are made of. One for each page: it remembers. */
final class Labels {
  private static final List<Rule> RULES =
      Rule.parse(Resource.lines("/org/chancery/intake/html/labels.rules"));

  /** What these begin speaks of the element's surroundings: "has-sidebar", "no-comments". */
  private static final Pattern OF_OTHERS =
      Pattern.compile("-(?:has|with|without|no|not|is|hide|show|js|toggle|enable|disable)-.*");

  private static final Pattern JOINT = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private static final int LONGEST = 80;

  private static final int MOST = 40;

  /** Different names of one page; those of a program that makes them up say nothing. */
  private static final int MOST_NAMES = 20_000;

  private final Map<String, Set<Label>> known = new HashMap<>();

  static List<Rule> rules() {
    return RULES;
  }

  /** What an element's id and classes say. */
  Set<Label> of(Element e) {
    EnumSet<Label> all = EnumSet.noneOf(Label.class);
    String id = e.attr("id");
    if (!id.isEmpty()) {
      all.addAll(named(id));
    }
    String names = e.attr("class");
    if (!names.isEmpty() && names.length() <= LONGEST * MOST) {
      int n = 0;
      for (String name : names.strip().split("\\s+", MOST + 1)) {
        if (n++ < MOST) {
          all.addAll(named(name));
        }
      }
    }
    return all;
  }

  private Set<Label> named(String name) {
    if (name.length() > LONGEST || (known.size() >= MOST_NAMES && !known.containsKey(name))) {
      return Set.of();
    }
    return known.computeIfAbsent(name, Labels::read);
  }

  /** What a single class or id says. */
  static Set<Label> read(String name) {
    String words = words(name);
    EnumSet<Label> labels = EnumSet.noneOf(Label.class);
    if (!OF_OTHERS.matcher(words).matches()) {
      for (Rule rule : RULES) {
        if (rule.matches(words)) {
          labels.add(label(rule));
        }
      }
    }
    return labels;
  }

  static Label label(Rule rule) {
    return Label.valueOf(rule.name().split(" ", 2)[0].toUpperCase(Locale.ROOT));
  }

  /** {@code -entry-content-} of "entryContent" and "entry_content". */
  static String words(String name) {
    String joined = JOINT.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    return ("-" + joined + "-").replaceAll("-{2,}", "-");
  }
}
