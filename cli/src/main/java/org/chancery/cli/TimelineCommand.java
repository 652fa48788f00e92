package org.chancery.cli;

import java.time.Clock;
import org.chancery.brief.answer.Answer;
import org.chancery.brief.answer.Request;
import org.chancery.brief.answer.Timeline;
import org.chancery.brief.material.Material;
import org.chancery.register.Register;
import picocli.CommandLine.Command;

/** Lists engagements in the order of time. */
@Command(
    name = "timeline",
    header = {"Lists all engagements in the order of time.", ""},
    footer = {
      "",
      "Examples:",
      "  chancery timeline Zuev",
      "  chancery timeline \"Azerbaijan and UN\" -o talks.xlsx"
    })
final class TimelineCommand extends SubjectCommand {
  TimelineCommand(Terminal terminal, Clock clock) {
    super(terminal, clock);
  }

  @Override
  Answer answer(Register register, Material material, Request request) {
    return Timeline.of(material, request);
  }
}
