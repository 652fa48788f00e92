package org.chancery.cli;

import java.time.Clock;
import org.chancery.brief.answer.Answer;
import org.chancery.brief.answer.Brief;
import org.chancery.brief.answer.Request;
import org.chancery.brief.material.Material;
import org.chancery.register.Register;
import picocli.CommandLine.Command;

/** Draws up the page before the next meeting. */
@Command(
    name = "brief",
    header = {"Draws up the page before the next meeting.", ""},
    descriptionHeading = "%n",
    description = {
      "Who they are and since when in office; when the sides last met, at what level and about what; where each side stands; what changed since, what was promised and what became of it; what comes next; where the sources differ. Every line cites the words that it rests on.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  chancery brief Zuev --as AZE",
      "  chancery brief \"Azerbaijan and UN\" -o brief.docx --marking RESTRICTED",
      "  chancery brief \"mine action\""
    })
final class BriefCommand extends SubjectCommand {
  BriefCommand(Terminal terminal, Clock clock) {
    super(terminal, clock);
  }

  @Override
  Answer answer(Register register, Material material, Request request) {
    return new Brief(register).of(material, request);
  }
}
