package org.chancery.account.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.account.cast.ReportCast;
import org.chancery.language.Document;
import org.chancery.language.Name;
import org.chancery.language.Sentence;
import org.chancery.report.Span;

/** Cuts a report into passages whose names are known. */
public final class Wordings {
  private final Document document;
  private final List<int[]> names = new ArrayList<>();

  public Wordings(Document document, ReportCast cast) {
    this.document = document;
    for (int s = 0; s < document.sentences().size(); s++) {
      names.add(named(document.sentences().get(s), document.names().get(s), cast, s));
    }
  }

  private static int[] named(Sentence sentence, List<Name> found, ReportCast cast, int at) {
    int[] names = new int[sentence.size()];
    Arrays.fill(names, -1);
    for (int n = 0; n < found.size(); n++) {
      Name name = found.get(n);
      for (int i = name.first(); i <= name.last() && name.type() == Name.Type.PERSON; i++) {
        names[i] = n;
      }
    }
    // Whoever may take part is known better: persons with their offices, and bodies.
    for (int i = 0; i < names.length; i++) {
      Optional<ReportCast.Extent> extent = cast.extent(at, i);
      if (extent.isPresent()) {
        boolean article = i == extent.get().first() && sentence.form(i).equalsIgnoreCase("the");
        names[i] = article ? -1 : found.size() + extent.get().first();
      }
    }
    return names;
  }

  /** The sentences, headlines among them. */
  public List<Wording> sentences() {
    List<Wording> out = new ArrayList<>();
    for (int s = 0; s < names.size(); s++) {
      out.add(cut(s, 0, Integer.MAX_VALUE));
    }
    return out;
  }

  /** What stands in these stretches of the report's text. */
  public Wording within(List<Span> spans) {
    List<String> words = new ArrayList<>();
    List<Integer> at = new ArrayList<>();
    for (int s = 0; s < names.size(); s++) {
      Span whole = document.sentences().get(s).span();
      for (Span span : spans) {
        if (span.end() <= whole.start() || whole.end() <= span.start()) {
          continue;
        }
        Wording part = cut(s, span.start(), span.end());
        words.addAll(part.words());
        for (int name : part.names()) {
          at.add(name < 0 ? name : name * names.size() + s);
        }
      }
    }
    return new Wording(words, at);
  }

  private Wording cut(int number, int start, int end) {
    Sentence sentence = document.sentences().get(number);
    List<String> words = new ArrayList<>();
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.start(i) >= start && sentence.end(i) <= end) {
        for (String word : Words.of(sentence.form(i))) {
          words.add(word);
          at.add(names.get(number)[i]);
        }
      }
    }
    return new Wording(words, at);
  }
}
