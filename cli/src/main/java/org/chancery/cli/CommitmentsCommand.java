package org.chancery.cli;

import java.time.Clock;
import org.chancery.brief.answer.Answer;
import org.chancery.brief.answer.Ledger;
import org.chancery.brief.answer.Request;
import org.chancery.brief.material.Material;
import org.chancery.register.Register;
import picocli.CommandLine.Command;

/** Shows what was promised. */
@Command(
    name = "commitments",
    header = {"Shows what was promised and planned: due, overdue, open, kept.", ""},
    footer = {
      "",
      "Examples:",
      "  chancery commitments \"Azerbaijan and UN\"",
      "  chancery commitments UNICEF -o commitments.xlsx"
    })
final class CommitmentsCommand extends SubjectCommand {
  CommitmentsCommand(Terminal terminal, Clock clock) {
    super(terminal, clock);
  }

  @Override
  Answer answer(Register register, Material material, Request request) {
    return Ledger.of(material, request);
  }
}
