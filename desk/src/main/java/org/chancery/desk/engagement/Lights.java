package org.chancery.desk.engagement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.desk.finding.Mark;
import org.chancery.record.Engagement;
import org.chancery.record.Passage;
import org.chancery.record.Plan;
import org.chancery.record.Statement;
import org.chancery.register.Source;
import org.chancery.register.correction.Target;
import org.chancery.register.fact.Fact;
import org.chancery.register.sameness.Merged;

/**
 * The words of a report that light up when something of an engagement is pointed at: who took part
 * by their names, the place by its name, all else by the passages that it was read from.
 */
final class Lights {
  static final String ALL = "e";
  static final String PLACE = "place";

  /** Shorter parts of a name stand for too much else. */
  private static final int SHORTEST = 3;

  private final Source source;
  private final List<Mark> marks = new ArrayList<>();

  private Lights(Source source) {
    this.source = source;
  }

  static String participant(int index) {
    return "p" + index;
  }

  static String topic(String label) {
    return "t-" + label;
  }

  /**
   * @param told as this report tells the engagement
   * @param merged as all of them do
   */
  static List<Mark> of(
      Source source, Engagement told, Merged merged, List<Statement> statements, List<Plan> plans) {
    Lights lights = new Lights(source);
    lights.add(told.evidence(), ALL, "engagement");
    for (int i = 0; i < merged.people().size(); i++) {
      Merged.Named named = merged.people().get(i);
      lights.named(told.evidence(), participant(i), names(named), has(told, named));
    }
    lights.named(told.evidence(), PLACE, merged.engagement().place().stream().toList(), true);
    for (Statement s : statements) {
      lights.add(s.evidence(), lights.id(new Fact.Said(s)), "statement");
      s.topics().forEach(t -> lights.add(s.evidence(), topic(t.label()), ""));
    }
    told.topics().stream()
        .filter(t -> statements.stream().noneMatch(s -> s.topics().contains(t)))
        .forEach(t -> lights.add(told.evidence(), topic(t.label()), ""));
    plans.forEach(p -> lights.add(p.evidence(), lights.id(new Fact.Planned(p)), "plan"));
    return lights.marks;
  }

  private String id(Fact fact) {
    return new Target(source.key(), fact).id().digits();
  }

  private void add(List<Passage> passages, String token, String style) {
    passages.forEach(p -> marks.add(new Mark(p.field(), p.start(), p.end(), token, style)));
  }

  /** A participant's names, the longest first; of a body without a name what it is called. */
  private static List<String> names(Merged.Named named) {
    Collection<String> all =
        named.participant().name().isPresent()
            ? Stream.concat(named.participant().name().stream(), named.names().stream()).toList()
            : Stream.concat(
                    named.participant().office().body().stream(),
                    named.participant().office().role().stream())
                .toList();
    List<String> names = new ArrayList<>();
    all.stream().distinct().sorted((a, b) -> b.length() - a.length()).forEach(names::add);
    if (named.participant().name().isPresent()) {
      // "Mr Zuev" is Viktor Zuev.
      all.stream()
          .map(n -> n.substring(n.lastIndexOf(' ') + 1))
          .filter(n -> n.length() >= SHORTEST && !names.contains(n))
          .distinct()
          .forEach(names::add);
    }
    return names;
  }

  /** Whether a report has somebody take part. */
  private static boolean has(Engagement told, Merged.Named named) {
    return told.participants().stream()
        .anyMatch(
            p ->
                p.name().isPresent()
                    ? named.names().contains(p.name().get())
                    : p.office().code().equals(named.participant().office().code()));
  }

  /**
   * Where names stand within passages.
   *
   * @param told whether the passages tell of it in any case, be it in other words
   */
  private void named(List<Passage> within, String token, List<String> names, boolean told) {
    List<String> wanted = names.stream().filter(n -> n.length() >= SHORTEST).toList();
    if (wanted.isEmpty()) {
      if (told) {
        add(within, token, "");
      }
      return;
    }
    Pattern pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:"
                + wanted.stream()
                    .map(n -> Stream.of(n.strip().split("\\s+")).map(Pattern::quote))
                    .map(words -> words.collect(Collectors.joining("\\s+")))
                    .collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    int before = marks.size();
    for (Passage p : within) {
      String words = p.in(source.page().text(), source.page().title().orElse(""));
      Matcher found = pattern.matcher(words);
      while (found.find()) {
        int start = p.start() + words.codePointCount(0, found.start());
        int end = start + words.codePointCount(found.start(), found.end());
        marks.add(new Mark(p.field(), start, end, token, ""));
      }
    }
    if (marks.size() == before && told) {
      add(within, token, "");
    }
  }
}
