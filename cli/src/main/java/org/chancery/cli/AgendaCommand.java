package org.chancery.cli;

import java.time.Clock;
import org.chancery.brief.answer.Answer;
import org.chancery.brief.answer.Months;
import org.chancery.brief.answer.Request;
import org.chancery.brief.material.Material;
import org.chancery.register.Register;
import picocli.CommandLine.Command;

/** Shows topics by month. */
@Command(
    name = "agenda",
    header = {"Shows what was spoken about, month by month.", ""},
    footer = {
      "",
      "Examples:",
      "  chancery agenda UNICEF",
      "  chancery agenda \"Azerbaijan and UN\" -o agenda.csv"
    })
final class AgendaCommand extends SubjectCommand {
  AgendaCommand(Terminal terminal, Clock clock) {
    super(terminal, clock);
  }

  @Override
  Answer answer(Register register, Material material, Request request) {
    return Months.of(material, request);
  }
}
