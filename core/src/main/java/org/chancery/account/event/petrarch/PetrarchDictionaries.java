package org.chancery.account.event.petrarch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A user's dictionaries, read. Immutable; safe to share between threads.
 *
 * <p>A file's name says what it holds: it has "actor", "agent", "verb" or "discard" in it
 * ("our.actors.txt"). There may be several of a kind; where two entries are equally long, the one
 * of the file named first counts.
 */
public final class PetrarchDictionaries {
  private final PhraseIndex<ActorEntry> actors;
  private final PhraseIndex<AgentEntry> agents;
  private final VerbIndex verbs;
  private final List<Discard> discards;
  private final List<String> remarks;

  private PetrarchDictionaries(
      List<ActorEntry> actors,
      List<AgentEntry> agents,
      List<VerbForm> verbs,
      List<Discard> discards,
      List<String> remarks) {
    this.actors = new PhraseIndex<>();
    actors.forEach(a -> a.phrases().forEach(p -> this.actors.add(p, a)));
    this.agents = new PhraseIndex<>();
    agents.forEach(a -> this.agents.add(a.phrase(), a));
    this.verbs = new VerbIndex(verbs);
    this.discards = List.copyOf(discards);
    this.remarks = List.copyOf(remarks);
  }

  /**
   * Reads dictionaries; at least one of actors and one of verbs must be among them.
   *
   * @throws IllegalArgumentException if a file cannot be read, its name does not say what it holds
   *     or a line is wrong; the message names each wrong line with its file and the remedy
   */
  public static PetrarchDictionaries read(List<Path> files) {
    List<ActorEntry> actors = new ArrayList<>();
    List<AgentEntry> agents = new ArrayList<>();
    List<VerbForm> verbs = new ArrayList<>();
    List<Discard> discards = new ArrayList<>();
    Findings findings = new Findings();
    for (Path file : files) {
      List<Line> lines = Lines.of(file);
      switch (kind(file)) {
        case ACTORS -> actors.addAll(ActorsReader.read(lines, findings));
        case AGENTS -> agents.addAll(AgentsReader.read(lines, findings));
        case VERBS -> verbs.addAll(VerbsReader.read(lines, findings));
        case DISCARDS -> discards.addAll(DiscardsReader.read(lines, findings));
      }
    }
    findings.refuseWrong();
    if (actors.isEmpty() || verbs.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no dictionary of %s among %s. Give one of actors and one of verbs at least."
              .formatted(actors.isEmpty() ? "actors" : "verbs", files));
    }
    return new PetrarchDictionaries(actors, agents, verbs, discards, findings.leftOut());
  }

  private enum Holds {
    ACTORS("actor"),
    AGENTS("agent"),
    VERBS("verb"),
    DISCARDS("discard");

    final String word;

    Holds(String word) {
      this.word = word;
    }
  }

  private static Holds kind(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    List<Holds> found = new ArrayList<>();
    for (Holds h : Holds.values()) {
      if (name.contains(h.word)) {
        found.add(h);
      }
    }
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          file
              + ": its name does not say what it holds. Name it with one of the words actors, agents,"
              + " verbs and discards, such as our.actors.txt.");
    }
    return found.get(0);
  }

  /** What was left out of the files and why, a sentence each, with file and line. */
  public List<String> remarks() {
    return remarks;
  }

  PhraseIndex<ActorEntry> actors() {
    return actors;
  }

  PhraseIndex<AgentEntry> agents() {
    return agents;
  }

  VerbIndex verbs() {
    return verbs;
  }

  List<Discard> discards() {
    return discards;
  }
}
