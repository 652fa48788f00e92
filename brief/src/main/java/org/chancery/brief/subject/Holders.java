package org.chancery.brief.subject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.account.cast.OfficeKinds;
import org.chancery.record.Office;
import org.chancery.record.Participant;
import org.chancery.register.Dossier;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.identity.SingleOffice;
import org.chancery.register.name.Phrase;
import org.chancery.register.search.Question;

/**
 * Who holds an office that somebody types, as the register has seen: "foreign minister of Fiji".
 */
final class Holders {
  /** The last engagements of the body that are looked through. */
  private static final int ENGAGEMENTS = 200;

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
    Map<String, Boolean> names = new LinkedHashMap<>();
    for (Dossier told : register.engagements(question, moment, ENGAGEMENTS)) {
      for (Participant p : told.group().merged().engagement().participants()) {
        if (p.name().isPresent()
            && asked.body().has(p)
            && Stream.concat(Stream.of(p.office()), p.also().stream())
                .anyMatch(o -> holds(o, asked, kinds))) {
          names.put(p.name().get(), true);
        }
      }
    }
    // Of these the last holder is meant.
    boolean single = !kinds.isEmpty();
    return names.keySet().stream().limit(single ? 1 : ENGAGEMENTS).toList();
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
