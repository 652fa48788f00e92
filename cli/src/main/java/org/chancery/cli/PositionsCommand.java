package org.chancery.cli;

import java.time.Clock;
import org.chancery.brief.answer.Answer;
import org.chancery.brief.answer.Request;
import org.chancery.brief.answer.Stances;
import org.chancery.brief.material.Material;
import org.chancery.register.Register;
import picocli.CommandLine.Command;

/** Shows where each side stands. */
@Command(
    name = "positions",
    header = {"Shows where each side stands on each topic, in its own words.", ""},
    footer = {
      "",
      "Examples:",
      "  chancery positions \"Azerbaijan and UN\"",
      "  chancery positions UNICEF --topic education --length full"
    })
final class PositionsCommand extends SubjectCommand {
  PositionsCommand(Terminal terminal, Clock clock) {
    super(terminal, clock);
  }

  @Override
  Answer answer(Register register, Material material, Request request) {
    return Stances.of(material, request);
  }
}
