package org.chancery.account.statement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Kinds of office by the many words that reports have for each. */
final class OfficeTags {
  private static final Map<String, Pattern> TAGS = new LinkedHashMap<>();

  static {
    tag("head-of-state", "president|head of (the )?state|king|emir|amir|sultan|monarch|majesty");
    tag("head-of-state", "leader of (the|our) (country|nation)|crown prince|highness|queen");
    tag("head-of-government", "prime[ -]minister|premier|taoiseach|chancellor|pm|head of government");
    tag("foreign", "foreign (affairs )?minister|minister (of|for) (foreign|external)|fm|foreign secretary");
    tag("foreign", "external affairs minister|dpm/fm|top diplomat|secretary of state");
    tag("minister", "minister|fm|secretary of state");
    tag("deputy", "deputy|vice");
    tag("ambassador", "ambassador|envoy|high commissioner|charg[ée]");
    tag("secretary-general", "secretary[ -]general|sg");
    tag("secretary", "secretary");
    tag("speaker", "speaker|chair(man|woman|person)? of (the )?(parliament|house|senate|milli)");
    tag("chair", "chair(man|woman|person)?");
    tag("director", "director|head|chief");
    tag("representative", "representative|coordinator|commissioner");
    tag("spokesperson", "spokes(man|woman|person)");
    tag("commander", "general|commander|admiral");
    tag("adviser", "advis[eo]r|aide");
    tag("mayor", "mayor|governor");
    tag("business", "businessman|ceo|founder|executive");
  }

  private OfficeTags() {}

  private static void tag(String name, String words) {
    TAGS.merge(
        name,
        Pattern.compile("\\b(" + words + ")\\b"),
        (a, b) -> Pattern.compile(a.pattern() + "|" + b.pattern()));
  }

  /** The kinds of office that lower-case words name. */
  static Set<String> of(String words) {
    Set<String> out = new TreeSet<>();
    TAGS.forEach(
        (name, pattern) -> {
          if (pattern.matcher(words).find()) {
            out.add(name);
          }
        });
    return out;
  }
}
