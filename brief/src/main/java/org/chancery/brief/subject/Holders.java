package org.chancery.brief.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.OfficeKinds;
import org.chancery.record.Holding;
import org.chancery.record.Office;
import org.chancery.record.PartialDate;
import org.chancery.record.Participant;
import org.chancery.register.Dossier;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.Reported;
import org.chancery.register.identity.SingleOffice;
import org.chancery.register.name.Phrase;
import org.chancery.register.search.Question;

/**
 * Who holds an office that somebody types, as the register has seen: "foreign minister of Fiji".
 */
final class Holders {
  /** The last engagements of the body that are looked through. */
  private static final int ENGAGEMENTS = 200;

  /** What is less probable is not told as a fact. */
  private static final double SURE = 0.5;

  /** Words that make a phrase an office, as its first or last. */
  private static final Set<String> HEADS =
      Set.of(
          "minister",
          "president",
          "ambassador",
          "envoy",
          "representative",
          "coordinator",
          "director",
          "secretary",
          "chair",
          "chairman",
          "chairwoman",
          "commissioner",
          "head",
          "governor",
          "chief",
          "speaker",
          "spokesperson",
          "adviser",
          "advisor");

  private static final List<String> BETWEEN = List.of("of", "to", "in", "at", "for");

  private final Register register;
  private final Bodies bodies;
  private final Moment moment;

  Holders(Register register, Bodies bodies, Moment moment) {
    this.register = register;
    this.bodies = bodies;
    this.moment = moment;
  }

  private record Asked(String role, Side.Body body) {}

  /** The names of the holders, the last seen first; only that one where there is but one holder. */
  List<String> of(String words) {
    return asked(words).map(this::holders).orElse(List.of());
  }

  private List<String> holders(Asked asked) {
    Set<String> kinds = SingleOffice.kinds(asked.role());
    Question question =
        new Question(
            List.of(
                new Question.In(
                    false,
                    Question.Field.BODY,
                    List.of(asked.body().code().orElse(asked.body().name())))));
    Map<String, LocalDate> seen = new HashMap<>();
    for (Dossier told : register.engagements(question, moment, ENGAGEMENTS)) {
      for (Participant p : told.group().merged().engagement().participants()) {
        if (p.name().isPresent()
            && asked.body().has(p)
            && p.offices().anyMatch(o -> holds(o, asked, kinds))) {
          seen.merge(p.name().get(), day(told), Holders::later);
        }
      }
    }
    Question named = new Question(List.of(new Question.Text(false, asked.body().name())));
    for (Question where : List.of(question, named)) {
      for (Reported report : register.reports(where, moment, ENGAGEMENTS)) {
        held(report, asked, kinds, seen);
      }
    }
    List<String> names =
        seen.entrySet().stream()
            .sorted(
                Map.Entry.<String, LocalDate>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    // Of these the last holder is meant.
    boolean single = !kinds.isEmpty();
    return names.stream().limit(single ? 1 : ENGAGEMENTS).toList();
  }

  /** When it takes place; else the first dated report on it. */
  private static LocalDate day(Dossier told) {
    return told.group()
        .merged()
        .engagement()
        .date()
        .map(PartialDate::last)
        .or(
            () ->
                told.tellings().stream()
                    .flatMap(t -> t.source().published().stream())
                    .min(LocalDate::compareTo))
        .orElse(LocalDate.MIN);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Those who hold the office by a report, whether they met anybody or not. */
  private static void held(
      Reported report, Asked asked, Set<String> kinds, Map<String, LocalDate> seen) {
    for (Holding h : report.record().holdings()) {
      Office office = new Office(Optional.of(h.office()), h.body(), h.code());
      Participant holder = new Participant(Optional.of(h.name()), office, List.of());
      if (h.confidence().orElse(1) >= SURE
          && asked.body().has(holder)
          && holds(office, asked, kinds)) {
        LocalDate day = report.source().published().orElse(LocalDate.MIN);
        seen.merge(h.name(), day, Holders::later);
      }
    }
  }

  private static boolean holds(Office office, Asked asked, Set<String> kinds) {
    if (office.role().isEmpty()) {
      return false;
    }
    String role = office.role().get();
    if (!kinds.isEmpty()) {
      return SingleOffice.kinds(role).stream().anyMatch(kinds::contains);
    }
    return Phrase.telling(role).containsAll(Phrase.telling(asked.role()));
  }

  /** "ROLE of BODY" or "BODY('s) ROLE", if the words are like that. */
  private Optional<Asked> asked(String words) {
    List<String> each = List.of(words.split(" "));
    for (int i = 1; i + 1 < each.size(); i++) {
      if (BETWEEN.contains(each.get(i).toLowerCase(Locale.ROOT))) {
        String role = String.join(" ", each.subList(0, i));
        Optional<Side.Body> body = bodies.named(String.join(" ", each.subList(i + 1, each.size())));
        if (body.isPresent() && isOffice(role)) {
          return body.map(b -> new Asked(role, b));
        }
      }
    }
    for (int i = each.size() - 1; i > 0; i--) {
      String role = String.join(" ", each.subList(i, each.size()));
      String side = String.join(" ", each.subList(0, i)).replaceFirst("['’]s$", "");
      Optional<Side.Body> body = bodies.named(side);
      if (body.isPresent() && isOffice(role)) {
        return body.map(b -> new Asked(role, b));
      }
    }
    return Optional.empty();
  }

  /** Whether a phrase is an office: it is of a known kind, or stands in the list of offices. */
  private static boolean isOffice(String role) {
    List<String> words = new ArrayList<>(List.of(role.toLowerCase(Locale.ROOT).split(" ")));
    return !OfficeKinds.standard().of(role).isEmpty()
        || !words.isEmpty() && HEADS.contains(words.get(words.size() - 1))
        || HEADS.contains(words.get(0));
  }
}
