package org.chancery.cli;

import java.time.Clock;
import org.chancery.brief.answer.Answer;
import org.chancery.brief.answer.Diary;
import org.chancery.brief.answer.Request;
import org.chancery.brief.material.Material;
import org.chancery.register.Register;
import picocli.CommandLine.Command;

/** Shows what takes place when. */
@Command(
    name = "calendar",
    header = {"Shows what takes place when; as a file, for your calendar.", ""},
    descriptionHeading = "%n",
    description = {
      "With a file that ends in .ics it is an iCalendar that Outlook, Google and others take. What is known by its month or year alone is a span of whole days that says so.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  chancery calendar Azerbaijan --since 2024",
      "  chancery calendar \"Azerbaijan and UN\" -o talks.ics"
    })
final class CalendarCommand extends SubjectCommand {
  CalendarCommand(Terminal terminal, Clock clock) {
    super(terminal, clock);
  }

  @Override
  Answer answer(Register register, Material material, Request request) {
    return Diary.of(material, request);
  }
}
