package org.chancery.cli;

import java.time.Clock;
import org.chancery.brief.answer.Answer;
import org.chancery.brief.answer.Network;
import org.chancery.brief.answer.Request;
import org.chancery.brief.material.Material;
import org.chancery.register.Register;
import picocli.CommandLine.Command;

/** Shows who met whom. */
@Command(
    name = "network",
    header = {
      "Shows who met whom, how often and when last; as a file, for programs that draw.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  chancery network Azerbaijan",
      "  chancery network \"mine action\" -o network.gexf"
    })
final class NetworkCommand extends SubjectCommand {
  NetworkCommand(Terminal terminal, Clock clock) {
    super(terminal, clock);
  }

  @Override
  Answer answer(Register register, Material material, Request request) {
    return Network.of(material, request);
  }
}
