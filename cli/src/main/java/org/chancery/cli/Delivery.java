package org.chancery.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.brief.answer.Answer;
import org.chancery.brief.file.AnswerFile;
import org.chancery.brief.form.Form;
import org.chancery.brief.form.page.TextForm;
import org.chancery.brief.table.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say as what an answer is wanted, and where to. */
final class Delivery {
  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description =
          "Writes the answer to a file; its ending says as what: docx, html, md, txt, xlsx, csv,"
              + " jsonl, ics, gexf, graphml, ttl, ftm.jsonl, parquet.")
  private @Nullable Path out;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description =
          "As what the answer is written: text, word, html, markdown, excel, csv, jsonl, icalendar,"
              + " gexf, graphml, turtle, followthemoney, parquet. Without it, by the file's"
              + " ending.")
  private @Nullable String format;

  @Option(
      names = "--table",
      paramLabel = "NAME",
      description =
          "Which of an answer's tables, where the form holds but one: engagements, participants,"
              + " statements, plans ...")
  private @Nullable String table;

  void deliver(Answer answer, Terminal terminal) {
    deliver(answer, "The register has nothing on " + answer.page().title() + ".", terminal);
  }

  /**
   * @param nothing what is said of an empty answer
   */
  void deliver(Answer answer, String nothing, Terminal terminal) {
    Form form = form();
    if (answer.page().sections().isEmpty()) {
      terminal.err().println(nothing);
    }
    byte[] bytes = bytes(answer, form, terminal);
    if (out != null) {
      write(out, bytes);
      return;
    }
    if (terminal.outIsTerminal() && !form.readable()) {
      throw new Complaint(
          "The form " + form + " is not to be read on a screen. Name a file for it with --out.");
    }
    terminal.out().print(bytes);
    terminal.out().flush();
  }

  private Form form() {
    if (format != null) {
      String asked = format;
      return Form.named(asked)
          .orElseThrow(
              () ->
                  new Complaint(
                      "There is no form \"" + asked + "\". The forms are " + labels() + "."));
    }
    if (out == null) {
      return Form.TEXT;
    }
    Path file = out;
    return Form.of(file)
        .orElseThrow(
            () ->
                new Complaint(
                    "The ending of "
                        + file
                        + " does not say as what the answer is wanted. Give it one of these endings,"
                        + " or --format: "
                        + Arrays.stream(Form.values())
                            .map(f -> "." + f.endings().get(0))
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private static String labels() {
    return Arrays.stream(Form.values()).map(Form::label).collect(Collectors.joining(", "));
  }

  private byte[] bytes(Answer answer, Form form, Terminal terminal) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (form == Form.TEXT && out == null) {
        new TextForm(terminal.width(), terminal.ink()).write(answer.page(), bytes);
      } else {
        AnswerFile.write(answer, form, chosen(answer, form), bytes);
      }
    } catch (IOException e) {
      throw new Complaint("The answer could not be written: " + e.getMessage() + ".", e);
    }
    return bytes.toByteArray();
  }

  private List<Table> chosen(Answer answer, Form form) {
    if (table == null || form.shape() != Form.Shape.TABLE) {
      return AnswerFile.tables(answer, form);
    }
    List<Table> named = answer.tables().stream().filter(t -> t.name().equals(table)).toList();
    if (named.isEmpty()) {
      throw new Complaint(
          "This answer has no table \""
              + table
              + "\". It has "
              + answer.tables().stream().map(Table::name).collect(Collectors.joining(", "))
              + ".");
    }
    return named;
  }

  /** All of it, or the file stays as it was. */
  private static void write(Path file, byte[] bytes) {
    Path target = file.toAbsolutePath();
    Path beside = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      Files.write(beside, bytes);
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      try {
        Files.deleteIfExists(beside);
      } catch (IOException second) {
        e.addSuppressed(second);
      }
      throw new Complaint(
          file + " cannot be written (" + e.getMessage() + "). Name another with --out.", e);
    }
  }
}
