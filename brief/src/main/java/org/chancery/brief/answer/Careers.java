package org.chancery.brief.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.brief.material.Material;
import org.chancery.brief.material.Scope;
import org.chancery.brief.page.Block;
import org.chancery.brief.page.Citations;
import org.chancery.brief.page.Page;
import org.chancery.brief.page.Section;
import org.chancery.brief.subject.Side;
import org.chancery.brief.subject.Subject;
import org.chancery.register.Biography;
import org.chancery.register.Register;
import org.chancery.register.identity.Person;

/** Persons and their offices through time, as the reports show them. */
public final class Careers {
  private Careers() {}

  public static Answer of(
      Register register, List<Biography> found, String asked, Scope scope, Request request) {
    Citations citations = new Citations();
    List<Section> sections = new ArrayList<>();
    for (Biography b : found) {
      Person person = b.person();
      Material material =
          new Material(
              new Subject.One(new Side.Person(b)),
              scope,
              b.latest(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              Map.of(),
              Set.of());
      Sentences sentences = new Sentences(citations, List.of());
      List<Block> lines =
          new ArrayList<>(
              new Who(
                      register,
                      material,
                      sentences,
                      citations,
                      new Request(Length.FULL, request.reader(), request.marking()))
                  .offices(person));
      b.latest().stream()
          .limit(request.length().lines())
          .forEach(d -> lines.add(sentences.engagement(d)));
      List<String> others = person.names().stream().filter(n -> !n.equals(person.name())).toList();
      String also = others.isEmpty() ? "" : ", also named " + String.join(", ", others);
      sections.add(new Section(person.name() + also, lines));
    }
    return Answer.of(
        new Page(asked, Headings.about("Who", scope), request.marking(), sections, citations.all()),
        List.of(Tables.offices(found.stream().map(Biography::person).toList())));
  }
}
