package org.chancery.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.account.Understanding;
import org.chancery.gazetteer.Actor;
import org.chancery.gazetteer.ActorFile;
import picocli.CommandLine.Option;

/** The option for actors of the user's own. */
final class OwnActors {
  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description =
          "Persons and bodies of your own, with their codes; they come before those that Chancery"
              + " knows. May be given again. docs/gazetteer.md shows such a file.")
  private List<Path> files = new ArrayList<>();

  boolean given() {
    return !files.isEmpty();
  }

  /** What reads reports with them, made when it is asked for; as it is if there are none. */
  Supplier<Understanding> reader(Supplier<Understanding> usual) {
    return given() ? Chancery.remembered(() -> Understanding.knowing(read())) : usual;
  }

  /**
   * All of them, in the order given.
   *
   * @throws Complaint if a file cannot be read or a line is wrong
   */
  List<Actor> read() {
    List<Actor> actors = new ArrayList<>();
    for (Path file : files) {
      try {
        actors.addAll(ActorFile.read(file));
      } catch (IllegalArgumentException e) {
        throw new Complaint(String.valueOf(e.getMessage()), e);
      }
    }
    return actors;
  }
}
