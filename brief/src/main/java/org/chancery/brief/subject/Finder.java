package org.chancery.brief.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.brief.wording.Wording;
import org.chancery.gazetteer.State;
import org.chancery.record.PartialDate;
import org.chancery.record.Topic;
import org.chancery.register.Biography;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.identity.Tenure;
import org.chancery.register.name.Agreement;
import org.chancery.register.name.Nearness;
import org.chancery.register.name.PersonName;
import org.chancery.register.search.Question;

/**
 * Finds on a register whom or what somebody means who types a name: a topic ("mine action"), a
 * state or organisation ("UN", "azerbaijan"), an office ("foreign minister of Azerbaijan"), a
 * person ("Zuev", in any transliteration), or two of these ("Azerbaijan and the UN").
 */
public final class Finder {
  private static final Pattern BETWEEN =
      Pattern.compile("\\s+(?:and|with|&|vs\\.?|-|–|—)\\s+|\\s*[/–—]\\s*|\\s*,\\s+");

  /** Of a pair typed without a word between, at most so many words are tried. */
  private static final int WORDS = 8;

  private static final int SUGGESTIONS = 5;

  private final Register register;
  private final Bodies bodies;
  private final Moment moment;
  private final int engagements;

  /**
   * @param engagements how many of a person's engagements are wanted
   */
  public Finder(Register register, Bodies bodies, Moment moment, int engagements) {
    this.register = register;
    this.bodies = bodies;
    this.moment = moment;
    this.engagements = engagements;
  }

  /** What is meant by some words. */
  public Finding find(String typed) {
    String words = typed.strip().replaceAll("\\s+", " ");
    Optional<Topic> topic = topic(words);
    if (topic.isPresent()) {
      return new Finding.Found(new Subject.About(topic.get()));
    }
    List<Side> whole = sides(words);
    if (whole.size() == 1) {
      return new Finding.Found(new Subject.One(whole.get(0)));
    }
    if (whole.size() > 1) {
      return several(words, whole);
    }
    return pair(words).orElseGet(() -> new Finding.Nothing(words, nearest(words)));
  }

  /**
   * A label of the record, written in any way: "mine-action", "Mine action", "topic:mine-action".
   */
  public static Optional<Topic> topic(String words) {
    String label =
        words.toLowerCase(Locale.ROOT).replaceFirst("^topic:\\s*", "").replaceAll("[\\s_]+", "-");
    return Stream.of(Topic.values()).filter(t -> t.label().equals(label)).findFirst();
  }

  private Optional<Finding> pair(String words) {
    Matcher between = BETWEEN.matcher(words);
    Optional<Finding> failed = Optional.empty();
    while (between.find()) {
      String left = words.substring(0, between.start()).strip();
      String right = words.substring(between.end()).strip();
      if (!left.isEmpty() && !right.isEmpty()) {
        Finding found = pair(left, right);
        if (found instanceof Finding.Found) {
          return Optional.of(found);
        }
        failed = failed.or(() -> Optional.of(found));
      }
    }
    return failed.isPresent() ? failed : sideBySide(words);
  }

  private Finding pair(String left, String right) {
    List<Side> one = sides(left);
    List<Side> other = sides(right);
    if (one.isEmpty() || other.isEmpty()) {
      String unknown = one.isEmpty() ? left : right;
      return new Finding.Nothing(unknown, nearest(unknown));
    }
    if (one.size() > 1 || other.size() > 1) {
      return one.size() > 1 ? several(left, one) : several(right, other);
    }
    return new Finding.Found(new Subject.Pair(one.get(0), other.get(0)));
  }

  /** "Azerbaijan UN": two names and no word between. */
  private Optional<Finding> sideBySide(String words) {
    String[] each = words.split(" ");
    if (each.length > WORDS) {
      return Optional.empty();
    }
    for (int i = 1; i < each.length; i++) {
      String left = String.join(" ", List.of(each).subList(0, i));
      String right = String.join(" ", List.of(each).subList(i, each.length));
      if (sides(left).size() == 1 && sides(right).size() == 1) {
        return Optional.of(pair(left, right));
      }
    }
    return Optional.empty();
  }

  /** All that the words may mean; none if they mean nothing. */
  List<Side> sides(String words) {
    Optional<Side.Body> body = bodies.named(words);
    if (body.isPresent()) {
      return List.of(body.get());
    }
    List<Biography> persons = persons(words);
    if (!persons.isEmpty()) {
      return persons.stream().<Side>map(Side.Person::new).toList();
    }
    Question named =
        new Question(List.of(new Question.In(false, Question.Field.BODY, List.of(words))));
    boolean lettered = words.chars().anyMatch(Character::isLetterOrDigit);
    return lettered && !register.engagements(named, moment, 1).isEmpty()
        ? List.of(bodies.unlisted(words))
        : List.of();
  }

  /** The persons that a name or an office means; none if it means nobody. */
  public List<Biography> persons(String words) {
    List<Biography> holders = holders(words);
    return holders.isEmpty() ? bearers(words) : holders;
  }

  private List<Biography> holders(String words) {
    return new Holders(register, bodies, moment)
        .of(words).stream().flatMap(name -> exactly(name).stream()).toList();
  }

  private List<Biography> bearers(String words) {
    PersonName asked = PersonName.of(words);
    List<Biography> alike = register.persons(words, moment, engagements);
    List<Biography> found = nearest(alike, asked);
    List<Biography> exact = found.stream().filter(b -> named(b, asked)).toList();
    if (exact.size() == 1 && asked.words().size() > 1) {
      return exact;
    }
    // Of whom a report has the family name alone may be anybody of that name.
    List<Biography> full =
        found.stream().filter(b -> PersonName.of(b.person().name()).words().size() > 1).toList();
    return full.isEmpty() ? found : full;
  }

  /**
   * Those whose names are spelled as typed; else those that sound so ("Zelensky" is Zelenskyy, not
   * Zelenska); else all.
   */
  private static List<Biography> nearest(List<Biography> alike, PersonName asked) {
    List<Biography> spelled =
        alike.stream().filter(b -> any(b, n -> n.words().containsAll(asked.words()))).toList();
    List<Biography> sounding =
        alike.stream().filter(b -> any(b, n -> n.sounds().containsAll(asked.sounds()))).toList();
    return !spelled.isEmpty() ? spelled : sounding.isEmpty() ? alike : sounding;
  }

  private static boolean any(Biography b, Predicate<PersonName> holds) {
    return b.person().names().stream().map(PersonName::of).anyMatch(holds);
  }

  private static boolean named(Biography b, PersonName asked) {
    return any(b, n -> n.compare(asked) == Agreement.EQUAL);
  }

  private List<Biography> exactly(String name) {
    return register.persons(name, moment, engagements).stream()
        .filter(b -> b.person().names().contains(name))
        .limit(1)
        .toList();
  }

  private static Finding several(String words, List<Side> sides) {
    List<Finding.Choice> choices = new ArrayList<>();
    for (Side side : sides) {
      choices.add(new Finding.Choice(side.name(), about(side)));
    }
    return new Finding.Several(words, choices);
  }

  /** What tells a side from others of a like name. */
  private static String about(Side side) {
    return switch (side) {
      case Side.Body body -> body.code().orElse("");
      case Side.Person person -> {
        Biography b = person.biography();
        String office =
            b.person().tenures().stream()
                .reduce((first, last) -> last)
                .map(Finder::office)
                .orElse("no office known");
        yield office + "; in " + b.reports() + (b.reports() == 1 ? " report" : " reports");
      }
    };
  }

  private static String office(Tenure t) {
    return t.office()
        + t.body().or(t::code).map(b -> " (" + b + ")").orElse("")
        + t.to().map(d -> ", " + Wording.date(PartialDate.of(d))).orElse("");
  }

  private List<String> nearest(String words) {
    List<String> known = new ArrayList<>();
    bodies.states().stream().map(State::name).forEach(known::add);
    Stream.of(Topic.values()).map(Topic::label).forEach(known::add);
    return Stream.concat(
            register.nearest(words, SUGGESTIONS).stream(),
            Nearness.nearest(words, known, SUGGESTIONS).stream())
        .distinct()
        .limit(SUGGESTIONS)
        .toList();
  }
}
