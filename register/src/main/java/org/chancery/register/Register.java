package org.chancery.register;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.register.correction.Correction;
import org.chancery.register.correction.Mention;
import org.chancery.register.correction.Target;
import org.chancery.register.fact.FactId;
import org.chancery.register.search.Question;
import org.chancery.report.Original;

/**
 * Records of many reports, kept through time.
 *
 * <p>What happened is only ever added to: reports as they were given, what was read in them, what
 * analysts said. All else (which engagements are one, who is who, what became of plans) follows
 * from that alone, whatever the order in which it came. Each method that writes does so wholly or
 * not at all, and what it has returned from is not lost, whatever happens to the process.
 *
 * <p>One thread uses a register at a time; several processes may use one file. What goes wrong and
 * can be mended is a {@link RegisterTrouble}.
 */
public interface Register extends AutoCloseable {
  /**
   * Whether the report is there; if so, its path is noted besides those under which it is known.
   */
  boolean knows(Given given);

  /** Puts reports on the register, all or none. Those that are there already are passed over. */
  Added add(List<Entry> entries);

  /**
   * Lets what was read anew count, for reports that are there.
   *
   * @param changed called for each report of which something else is on record than before
   */
  Added reread(List<Entry> entries, Consumer<Changed> changed);

  /** The keys of all reports, sorted. */
  List<String> keys();

  /** The paths under which a report was given, sorted; none if it is not there. */
  List<String> paths(String key);

  /**
   * The keys of the reports that are called so, sorted.
   *
   * @param name a key, or a path under which a report was given
   */
  List<String> called(String name);

  /** A report as it was given, without what its text was made from. */
  Optional<Given> given(String key);

  /**
   * What a report's text was made from; none if the text is all that was given. Of several that
   * gave the same text, always the same one.
   */
  Optional<Original> original(String key);

  /**
   * Erases reports, and all that rests on them alone; nothing of their words stays in the file.
   *
   * @param name a key, or a path under which a report was given
   * @return how many there were
   */
  int remove(String name);

  /** The facts that have a name, as of a moment; more than one only by a freak of chance. */
  List<Target> facts(FactId id, Moment moment);

  /** The engagement that a fact is part of; none if it is not there or no engagement. */
  Optional<Dossier> engagement(FactId id, Moment moment);

  /** Of so many persons of one name, the most often named, engagements are told. */
  int TOLD = 10;

  /**
   * The persons who bear a name, the most often named first.
   *
   * @param latest how many engagements are wanted, of each of the first {@link #TOLD} persons
   */
  List<Biography> persons(String name, Moment moment, int latest);

  /**
   * Names of persons on the register that come nearest to a name that nobody bears, the nearest
   * first.
   */
  List<String> nearest(String name, int limit);

  /** Some mentions of a person under exactly that name, to be corrected by. */
  List<Mention> mentions(String name, Moment moment);

  /**
   * What answers a question, the best first.
   *
   * @param limit at most so many
   */
  List<Hit> search(Question question, Moment moment, int limit);

  /** A report and what it tells. */
  Optional<Reported> report(String key, Moment moment);

  /**
   * The engagements that answer a question, the newest first, each once.
   *
   * @param limit at most so many
   */
  List<Dossier> engagements(Question question, Moment moment, int limit);

  /**
   * The engagements that may lie between two days, in the order of time, each once: of those that
   * have one date (a day; a month or a year of which the day is not known), the surest.
   *
   * @param each at most so many of one date
   */
  List<Dossier> dated(LocalDate first, LocalDate last, Moment moment, int each);

  /**
   * The reports that answer a question, the latest published first.
   *
   * @param limit at most so many
   */
  List<Reported> reports(Question question, Moment moment, int limit);

  /** Notes corrections, all or none; those that are there already are passed over. */
  Added correct(List<Correction> corrections);

  /** All corrections, in their order, undone ones and undoing ones among them. */
  List<Correction> corrections(Moment moment);

  /** What became of plans and planned engagements, judged as of the moment. */
  List<Planned> plans(Question question, Moment moment, int limit);

  /** What the register has come to, by which is seen whether anything on it is otherwise. */
  State state();

  /**
   * Goes through all engagements, each once, in no order that means anything.
   *
   * <p>At an earlier moment, engagements that count still are one if they are now; others stand
   * alone.
   */
  void glance(Moment moment, Consumer<Glimpse> each);

  /**
   * The engagements of which the reading is least sure, these first.
   *
   * @param limit at most so many
   */
  List<Dossier> doubtful(Moment moment, int limit);

  /**
   * The reports that were put on the register after an instant, the last first.
   *
   * @param limit at most so many
   */
  List<Reported> recorded(Instant after, Moment moment, int limit);

  /** Looks at everything: the file, each citation, and whether all that follows still follows. */
  List<Flaw> check();

  /** Writes a copy of the whole to a file that is not there yet. */
  void backup(Path to);

  /**
   * Everything as JSON Lines, sorted: equal registers give equal lines.
   *
   * @param times whether earlier readings and the times of recording are told, too
   */
  void export(boolean times, Consumer<String> lines);

  /** Takes in what {@link #export} gave, besides what is there. */
  Added importLines(Iterator<String> lines);

  @Override
  void close();
}
