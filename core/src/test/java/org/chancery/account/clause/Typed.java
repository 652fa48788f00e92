package org.chancery.account.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chancery.account.cast.Cast;
import org.chancery.account.cast.Party;
import org.chancery.language.Document;
import org.chancery.language.Sentence;
import org.chancery.language.TimeExpression;
import org.chancery.report.Paragraph;
import org.chancery.report.Report;
import org.chancery.report.Span;

/**
 * Documents typed by hand: a sentence is one string of tokens "form/lemma/tag/head/relation", heads
 * counted from 1, 0 for the root. Each sentence is a paragraph of its own; words are parted by one
 * space.
 */
public final class Typed {
  private Typed() {}

  public static Document document(String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Sentence> read = new ArrayList<>();
    for (String s : sentences) {
      List<String[]> tokens = new ArrayList<>();
      List<Integer> starts = new ArrayList<>();
      int from = text.length();
      for (String word : s.split(" ")) {
        String[] f = word.split("/");
        starts.add(text.length());
        text.append(f[0]).append(' ');
        tokens.add(f);
      }
      text.setCharAt(text.length() - 1, '\n');
      read.add(new Line(paragraphs.size(), tokens, starts));
      paragraphs.add(new Paragraph(Paragraph.Role.BODY, new Span(from, text.length() - 1)));
    }
    Report report =
        new Report(
            "typed",
            text.toString(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2025, 3, 3)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            paragraphs);
    return new Document(
        report,
        read,
        Collections.nCopies(read.size(), List.of()),
        Collections.nCopies(read.size(), List.<TimeExpression>of()));
  }

  /** A cast in which every token of one form means one person. */
  public static Cast cast(Document document, String form) {
    Party person = new Party.Person(0, form, List.of());
    return new Cast() {
      @Override
      public List<Party> parties() {
        return List.of(person);
      }

      @Override
      public Optional<Party> at(int sentence, int token) {
        return document.sentences().get(sentence).form(token).equals(form)
            ? Optional.of(person)
            : Optional.empty();
      }
    };
  }

  private record Line(int paragraph, List<String[]> tokens, List<Integer> starts)
      implements Sentence {
    @Override
    public int size() {
      return tokens.size();
    }

    @Override
    public String form(int token) {
      return tokens.get(token)[0];
    }

    @Override
    public String lemma(int token) {
      return tokens.get(token)[1];
    }

    @Override
    public String xpos(int token) {
      return tokens.get(token)[2];
    }

    @Override
    public String upos(int token) {
      return "X";
    }

    @Override
    public int head(int token) {
      return Integer.parseInt(tokens.get(token)[3]) - 1;
    }

    @Override
    public String relation(int token) {
      return tokens.get(token)[4];
    }

    @Override
    public int start(int token) {
      return starts.get(token);
    }

    @Override
    public int end(int token) {
      return starts.get(token) + form(token).length();
    }
  }
}
