package org.chancery.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.brief.answer.Answer;
import org.chancery.brief.answer.Brief;
import org.chancery.brief.answer.Request;
import org.chancery.brief.material.Collector;
import org.chancery.brief.material.Engagements;
import org.chancery.brief.material.Material;
import org.chancery.brief.material.Scope;
import org.chancery.brief.subject.Bodies;
import org.chancery.brief.subject.Finder;
import org.chancery.brief.subject.Finding;
import org.chancery.brief.subject.Subject;
import org.chancery.register.Dossier;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.search.Question;

/** Asks a register as the program does. */
public final class Asked {
  private static final int MOST = 200;

  private Asked() {}

  public static Finding find(Register register, String words) {
    return new Finder(register, Bodies.standard(), Moment.now(), MOST).find(words);
  }

  /** What is meant by words that mean one thing. */
  public static Subject subject(Register register, String words) {
    if (find(register, words) instanceof Finding.Found found) {
      return found.subject();
    }
    throw new AssertionError(words + ": " + find(register, words));
  }

  public static Material material(Register register, String words, String today) {
    return new Collector(register)
        .collect(subject(register, words), Scope.everything(LocalDate.parse(today), MOST));
  }

  public static Answer brief(Register register, String words, String today) {
    return new Brief(register).of(material(register, words, today), Request.plain());
  }

  /** The names of all persons who took part in anything. */
  public static Set<String> persons(Register register) {
    Set<String> names = new TreeSet<>();
    for (Dossier told :
        register.engagements(new Question(List.of()), Moment.now(), Integer.MAX_VALUE)) {
      Engagements.participants(told).forEach(p -> p.name().ifPresent(names::add));
    }
    return names;
  }
}
