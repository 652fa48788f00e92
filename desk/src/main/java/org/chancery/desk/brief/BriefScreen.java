package org.chancery.desk.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.chancery.brief.answer.Answer;
import org.chancery.brief.answer.Brief;
import org.chancery.brief.answer.Diary;
import org.chancery.brief.answer.Ledger;
import org.chancery.brief.answer.Months;
import org.chancery.brief.answer.Network;
import org.chancery.brief.answer.Request;
import org.chancery.brief.answer.Stances;
import org.chancery.brief.answer.Timeline;
import org.chancery.brief.file.AnswerFile;
import org.chancery.brief.form.Form;
import org.chancery.brief.form.FormTrouble;
import org.chancery.brief.material.Material;
import org.chancery.brief.subject.Finding;
import org.chancery.desk.about.Asking;
import org.chancery.desk.visit.Reply;
import org.chancery.desk.visit.Routes;
import org.chancery.desk.visit.Screen;
import org.chancery.desk.visit.Visit;
import org.chancery.register.Register;

/** Briefs, and all answers on a subject as files. */
public final class BriefScreen implements Screen {
  private static final Map<Form, String> TYPES =
      Map.ofEntries(
          Map.entry(Form.TEXT, "text/plain; charset=utf-8"),
          Map.entry(Form.MARKDOWN, "text/markdown; charset=utf-8"),
          Map.entry(Form.HTML, "text/html; charset=utf-8"),
          Map.entry(
              Form.WORD, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          Map.entry(Form.CSV, "text/csv; charset=utf-8"),
          Map.entry(
              Form.EXCEL, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          Map.entry(Form.JSON_LINES, "application/x-ndjson"),
          Map.entry(Form.PARQUET, "application/vnd.apache.parquet"),
          Map.entry(Form.GEXF, "application/gexf+xml"),
          Map.entry(Form.GRAPHML, "application/graphml+xml"),
          Map.entry(Form.TURTLE, "text/turtle; charset=utf-8"),
          Map.entry(Form.FOLLOW_THE_MONEY, "application/x-ndjson"),
          Map.entry(Form.ICALENDAR, "text/calendar; charset=utf-8"));

  @Override
  public void routes(Routes routes) {
    routes.get("/brief", BriefScreen::brief).get("/files/{answer}/{form}", BriefScreen::file);
  }

  private static Reply brief(Visit visit) {
    Asking asking = Asking.of(visit);
    if (asking.as().isPresent() && asking.reader().isEmpty()) {
      return Reply.wrong(
          asking.as().get()
              + " is no state or organisation that Chancery knows. Write its code or name: AZE,"
              + " UNICEF, European Union.");
    }
    return asking.on(
        visit,
        subject ->
            Reply.page(
                BriefView.of(
                    asking,
                    new Brief(visit.register())
                        .of(asking.material(visit, subject), asking.request()))));
  }

  private static Reply file(Visit visit) {
    Asking asking = Asking.of(visit);
    Optional<Form> form = Form.named(visit.place("form"));
    if (form.isEmpty()) {
      return Reply.missing("There is no form \"" + visit.place("form") + "\".");
    }
    return switch (asking.found(visit)) {
      case Finding.Found found -> {
        Material material = asking.material(visit, found.subject());
        Optional<Answer> answer =
            answer(visit.place("answer"), visit.register(), material, asking.request());
        yield answer.isEmpty()
            ? Reply.missing("There is no answer \"" + visit.place("answer") + "\".")
            : file(visit.place("answer"), answer.get(), form.get());
      }
      case Finding.Several several ->
          Reply.wrong("\"" + several.words() + "\" may be one of several. Choose one first.");
      case Finding.Nothing nothing ->
          Reply.missing("Nothing on the register is called \"" + nothing.words() + "\".");
    };
  }

  private static Optional<Answer> answer(
      String name, Register register, Material material, Request request) {
    return switch (name) {
      case "brief" -> Optional.of(new Brief(register).of(material, request));
      case "timeline" -> Optional.of(Timeline.of(material, request));
      case "agenda" -> Optional.of(Months.of(material, request));
      case "positions" -> Optional.of(Stances.of(material, request));
      case "commitments" -> Optional.of(Ledger.of(material, request));
      case "calendar" -> Optional.of(Diary.of(material, request));
      case "network" -> Optional.of(Network.of(material, request));
      default -> Optional.empty();
    };
  }

  private static Reply file(String name, Answer answer, Form form) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      AnswerFile.write(answer, form, AnswerFile.tables(answer, form), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FormTrouble e) {
      return Reply.wrong(String.valueOf(e.getMessage()));
    }
    String title = answer.page().title().replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]+", " ").strip();
    return new Reply.File(
        TYPES.getOrDefault(form, "application/octet-stream"),
        bytes.toByteArray(),
        Optional.of(name + " " + title + "." + form.endings().get(0)));
  }
}
