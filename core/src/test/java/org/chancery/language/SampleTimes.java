package org.chancery.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.report.Span;

/** Times of sample texts, as of a report of Thursday 14 March 2024. */
final class SampleTimes {
  static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 14);

  private SampleTimes() {}

  static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Tokens t : Splitter.shipped().sentences(text, new Span(0, text.length()))) {
      sentences.add(new Sample(t));
    }
    return sentences;
  }

  static List<TimeExpression> times(String text) {
    return times(text, Anchor.of(PUBLISHED));
  }

  static List<TimeExpression> times(String text, Anchor first) {
    List<TimeExpression> all = new ArrayList<>();
    Anchor anchor = first;
    for (Sentence sentence : sentences(text)) {
      all.addAll(TemporalTagger.shipped().tag(sentence, anchor));
      anchor = TemporalTagger.shipped().read(sentence, anchor).anchor();
    }
    return all;
  }

  /** The rules that found something, or found that it is nothing. */
  static Set<TimeRules.Rule> rules(String text) {
    Set<TimeRules.Rule> rules = new LinkedHashSet<>();
    Anchor anchor = Anchor.of(PUBLISHED);
    for (Sentence sentence : sentences(text)) {
      TemporalTagger.Reading reading = TemporalTagger.shipped().read(sentence, anchor);
      rules.addAll(reading.rules());
      anchor = reading.anchor();
    }
    return rules;
  }

  static String values(String text) {
    return times(text).stream().map(t -> t.value().iso()).collect(Collectors.joining(" ; "));
  }

  /** The text with braces around its times. */
  static String marked(String text) {
    StringBuilder marked = new StringBuilder(text);
    List<TimeExpression> times = times(text);
    for (int i = times.size() - 1; i >= 0; i--) {
      marked.insert(times.get(i).span().end(), '}').insert(times.get(i).span().start(), '{');
    }
    return marked.toString();
  }

  /** A sentence with crude tags: so that rules are tested, and not a model. */
  private record Sample(Tokens tokens) implements Sentence {
    private static final Map<String, String> TAGS = new HashMap<>();

    static {
      tag(
          "VBD",
          "met was were had did dined signed spoke freed began opened ended grew ran lasted");
      tag("VBD", "died stood came cost failed built recalled said visited took told");
      tag("VBZ", "is has opens follows meets visits says arrives");
      tag("VBP", "are have meet speak dine");
      tag("VBN", "held done found signed spoken scheduled built met");
      tag("MD", "will would must may can shall");
      tag("VB", "be");
      tag("TO", "to");
      tag("IN", "in on at of by since from until with for about after before between over than");
      tag("DT", "the a an this that it they he and or i");
      tag("RB", "not nobody nothing there then early late later earlier ago");
      tag("JJ", "hot long short warm old three-day");
    }

    private static void tag(String tag, String words) {
      for (String word : words.split(" ")) {
        TAGS.putIfAbsent(word, tag);
      }
    }

    @Override
    public String xpos(int token) {
      String form = form(token);
      boolean month = form.equals("May") && token > 0;
      String listed = month ? "NNP" : TAGS.get(form.toLowerCase(Locale.ROOT));
      if (listed != null) {
        boolean infinitive = token > 0 && TAGS.getOrDefault(form(token - 1), "").equals("MD");
        return infinitive && listed.equals("VBP") ? "VB" : listed;
      }
      char first = form.charAt(0);
      if (Character.isDigit(first)) {
        return "CD";
      }
      if (!Character.isLetter(first)) {
        return form;
      }
      return (Character.isUpperCase(first) && token > 0 ? "NNP" : "NN")
          + (form.endsWith("s") ? "S" : "");
    }

    @Override
    public int size() {
      return tokens.size();
    }

    @Override
    public int paragraph() {
      return 0;
    }

    @Override
    public String form(int token) {
      return tokens.form(token);
    }

    @Override
    public String lemma(int token) {
      return tokens.form(token);
    }

    @Override
    public String upos(int token) {
      return "X";
    }

    @Override
    public int head(int token) {
      return token - 1;
    }

    @Override
    public String relation(int token) {
      return "dep";
    }

    @Override
    public int start(int token) {
      return tokens.start(token);
    }

    @Override
    public int end(int token) {
      return tokens.end(token);
    }
  }
}
