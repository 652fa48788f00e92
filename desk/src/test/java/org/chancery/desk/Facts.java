package org.chancery.desk;

import java.util.List;
import org.chancery.register.Dossier;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.search.Question;

/** Facts of the samples that tests look at. */
public final class Facts {
  private Facts() {}

  /** The meeting in Kazan, of which two reports tell. */
  public static Dossier kazan(Opened opened) {
    return engagement(opened, "place:Kazan on:2024-10-24");
  }

  /** The first of the engagements that answer a question. */
  public static Dossier engagement(Opened opened, String question) {
    return engagements(opened, question).get(0);
  }

  public static List<Dossier> engagements(Opened opened, String question) {
    return opened.asked((Register r) -> r.engagements(Question.parse(question), Moment.now(), 50));
  }

  public static String page(Dossier told) {
    return "/engagements/" + told.id();
  }
}
