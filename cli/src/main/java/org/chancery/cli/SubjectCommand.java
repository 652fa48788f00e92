package org.chancery.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.brief.answer.Answer;
import org.chancery.brief.answer.Request;
import org.chancery.brief.material.Material;
import org.chancery.register.Register;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A question about somebody or something on the register. */
abstract class SubjectCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(
      arity = "1..*",
      paramLabel = "WHO",
      description =
          "A person, state, organisation or topic, or two of them with \"and\" between: Zuev, UN,"
              + " \"foreign minister of Fiji\", mine-action, \"Fiji and UNICEF\".")
  private List<String> words = new ArrayList<>();

  @Mixin private Asking asking = new Asking();

  SubjectCommand(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  /** What the question comes to. */
  abstract Answer answer(Register register, Material material, Request request);

  @Override
  public Integer call() {
    try (Register register = asking.file().existing(clock)) {
      Material material = asking.material(register, String.join(" ", words), clock);
      asking.delivery().deliver(answer(register, material, asking.request()), terminal);
    }
    return 0;
  }
}
