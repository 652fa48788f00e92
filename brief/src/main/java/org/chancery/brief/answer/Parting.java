package org.chancery.brief.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.brief.page.Run;
import org.chancery.brief.page.Words;
import org.chancery.record.Participant;
import org.chancery.register.Dossier;

/**
 * Whether a report says that somebody is about to leave an office, or is new in it: the reader will
 * not meet them again, or has not met them before. In the report's own words.
 */
final class Parting {
  private static final String GOES =
      "(?:whose|his|her|their) [^,.;]{0,25}\\b(?:term|mission|tenure|mandate|posting)\\b[^,.;]{0,40}"
          + "\\b(?:end|close|complet|conclu|expir|over)\\p{L}*"
          + "|\\b(?:completion|end|conclusion|expiry) of (?:his|her|their) [^,.;]{0,20}"
          + "\\b(?:term|mission|tenure|mandate|posting)\\b(?: of office)?";

  private static final String COMES =
      "\\b(?:newly|recently) (?:appointed|elected|accredited)|\\brecently been (?:appointed|elected)";

  /** Behind the name, in the same sentence, with nobody else between. */
  private static final Pattern BEHIND =
      Pattern.compile("^[^.;]{0,110}?(" + GOES + "|" + COMES + ")");

  /** Before the name: "the outgoing UN Coordinator, Jane Roe". */
  private static final Pattern BEFORE =
      Pattern.compile("\\b(outgoing|newly appointed|recently appointed)\\b[^.;:]{0,90}$");

  private Parting() {}

  /** "; on Jane Roe: “whose mission is coming to its end”", or nothing. */
  static List<Run> of(Dossier told, List<Participant> participants) {
    List<Run> runs = new ArrayList<>();
    String words = words(told);
    for (Participant p : participants) {
      said(words, p, participants)
          .ifPresent(
              said -> {
                runs.add(new Run.Plain("; on " + p.name().orElse("") + ": "));
                runs.add(new Run.Quoted(said));
              });
    }
    return runs;
  }

  /** Those that the first report is cited with. */
  private static String words(Dossier told) {
    return Words.at(
        told.tellings().get(0).source().page(),
        told.group().sightings().get(0).engagement().evidence().get(0));
  }

  private static Optional<String> said(String words, Participant p, List<Participant> all) {
    int at = p.name().map(words::indexOf).orElse(-1);
    if (at < 0) {
      return Optional.empty();
    }
    Matcher before = BEFORE.matcher(words.substring(0, at));
    if (before.find() && alone(words.substring(before.end(1), at), all)) {
      return Optional.of(before.group(1));
    }
    Matcher behind = BEHIND.matcher(words.substring(at + p.name().orElse("").length()));
    return behind.find() && alone(behind.group(), all)
        ? Optional.of(behind.group(1))
        : Optional.empty();
  }

  /** Whether nobody else is named there. */
  private static boolean alone(String words, List<Participant> all) {
    return all.stream().flatMap(q -> q.name().stream()).noneMatch(words::contains);
  }
}
