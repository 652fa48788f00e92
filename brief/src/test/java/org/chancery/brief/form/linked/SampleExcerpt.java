package org.chancery.brief.form.linked;

import java.nio.file.Path;
import java.util.List;
import org.chancery.brief.material.Excerpt;
import org.chancery.register.Biography;
import org.chancery.register.Desk;
import org.chancery.register.Dossier;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.search.Question;
import org.chancery.register.sqlite.SqliteRegister;

/** A register of the samples, and of reports that want to break out of their quotation marks. */
final class SampleExcerpt {
  private SampleExcerpt() {}

  static Excerpt of(Path folder) {
    try (Register register =
        SqliteRegister.open(folder.resolve("sample.db"), new Desk.HandClock())) {
      register.add(Desk.samples());
      register.add(
          List.of(
              Desk.entry(
                  "out\" . <urn:x> a <urn:y> .txt",
                  "2024-06-03",
                  "The \"Times\" \\u0041 \\",
                  "President Jane Roe of Fiji met Foreign Minister José \"Pepe\" Ñandú of Spain in"
                      + " Suva on Monday. <script>\\alert('x')</script> \"\"\" ."),
              Desk.entry(
                  "month.txt",
                  "2024-06-04",
                  "Foreign Minister Ana Lima of Brazil met her Fijian counterpart Tom Poe in Suva"
                      + " in May 2024.")));
      List<Dossier> dossiers = register.engagements(Question.parse(""), Moment.now(), 1000);
      List<Biography> biographies =
          List.of("Suleymanov", "Roe", "Lima", "Bayramov", "Roccasalvo").stream()
              .flatMap(n -> register.persons(n, Moment.now(), 5).stream())
              .toList();
      return new Excerpt(dossiers, biographies);
    }
  }
}
