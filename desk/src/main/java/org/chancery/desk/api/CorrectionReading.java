package org.chancery.desk.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.register.Moment;
import org.chancery.register.Register;
import org.chancery.register.correction.Change;
import org.chancery.register.correction.Correction;
import org.chancery.register.correction.Mention;
import org.chancery.register.correction.Target;
import org.chancery.register.correction.Value;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactId;
import tools.jackson.databind.JsonNode;

/** What a program wants to be otherwise, as it says so in JSON. */
final class CorrectionReading {
  private static final String ACTIONS =
      "confirm, reject, edit, same-engagement, other-engagement, same-person, other-person and"
          + " undo";

  private final Register register;
  private final Sent sent;

  /**
   * @throws ApiTrouble if what was sent has fields that no correction has
   */
  CorrectionReading(Register register, Sent sent) {
    this.register = register;
    this.sent =
        sent.only(
            List.of(
                "action", "fact", "facts", "values", "persons", "correction", "reason", "author"));
  }

  /**
   * @throws ApiTrouble if it is none, or about what is not there
   */
  Change change() {
    String action = sent.wanted("action");
    return switch (action) {
      case "confirm" -> new Change.Confirm(target(sent.wanted("fact")));
      case "reject" -> new Change.Reject(target(sent.wanted("fact")));
      case "edit" -> edit(target(sent.wanted("fact")));
      case "same-engagement" -> {
        List<Target> two = engagements();
        yield new Change.SameEngagement(two.get(0), two.get(1));
      }
      case "other-engagement" -> {
        List<Target> two = engagements();
        yield new Change.OtherEngagement(two.get(0), two.get(1));
      }
      case "same-person" -> {
        List<Mention> two = persons();
        yield new Change.SamePerson(two.get(0), two.get(1));
      }
      case "other-person" -> {
        List<Mention> two = persons();
        yield new Change.OtherPerson(two.get(0), two.get(1));
      }
      case "undo" -> undo(register, sent.wanted("correction"));
      default ->
          throw ApiTrouble.wrong(
              "There is no action \"" + action + "\". There are " + ACTIONS + ".");
    };
  }

  /** Undoes a correction that counts. */
  static Change undo(Register register, String id) {
    List<Correction> all = register.corrections(Moment.now());
    if (all.stream().noneMatch(c -> c.id().equals(id))) {
      throw ApiTrouble.missing("There is no correction \"" + id + "\".");
    }
    if (Correction.counting(all).stream().noneMatch(c -> c.id().equals(id))) {
      throw ApiTrouble.conflict("The correction " + id + " is undone already.");
    }
    return new Change.Undo(id);
  }

  private Target target(String digits) {
    List<Target> found =
        FactId.looksLike(digits) ? register.facts(new FactId(digits), Moment.now()) : List.of();
    if (found.isEmpty()) {
      throw ApiTrouble.missing(
          "No fact is called \""
              + digits
              + "\". A fact that was edited has another name; lists give them as \"id\".");
    }
    return found.get(0);
  }

  private Change edit(Target target) {
    JsonNode given = sent.node().path("values");
    if (!given.isObject() || given.isEmpty()) {
      throw ApiTrouble.wrong(
          "edit wants \"values\", an object such as {\"date\": \"2024-01-12\"}.");
    }
    List<Value> values = new ArrayList<>();
    given.properties().forEach(v -> values.add(new Value(v.getKey(), words(v.getValue()))));
    Change.Edit edit = new Change.Edit(target, values);
    try {
      edit.edited();
    } catch (IllegalArgumentException e) {
      throw ApiTrouble.unfit(String.valueOf(e.getMessage()));
    }
    return edit;
  }

  /** Null is what is not known; a list is written with commas. */
  private static String words(JsonNode value) {
    if (value.isArray()) {
      return value.valueStream().map(CorrectionReading::words).collect(Collectors.joining(","));
    }
    if (value.isNull()) {
      return "";
    }
    if (value.isObject()) {
      throw ApiTrouble.wrong(
          "A value is a string, a number, null or a list of strings; parts of an object are named"
              + " by their paths, such as participants/0/role.");
    }
    return Sent.clean(value.asString());
  }

  private List<Target> engagements() {
    List<Target> two = two("facts").stream().map(f -> target(f.asString(""))).toList();
    for (Target target : two) {
      if (!(target.fact() instanceof Fact.Engaged)) {
        throw ApiTrouble.unfit("The fact " + target.id() + " is no engagement.");
      }
    }
    return two;
  }

  private List<Mention> persons() {
    return two("persons").stream()
        .map(p -> mention(new Sent("A person", p).only(List.of("name", "report"))))
        .toList();
  }

  private Mention mention(Sent person) {
    String name = person.wanted("name");
    return register.mentions(name, Moment.now()).stream()
        .filter(m -> person.words("report").filter(r -> !r.equals(m.report())).isEmpty())
        .findFirst()
        .orElseThrow(
            () ->
                ApiTrouble.missing(
                    "No report "
                        + person.words("report").map(r -> r + " ").orElse("")
                        + "names \""
                        + name
                        + "\" exactly so. Write a name as the record of a report has it."));
  }

  private List<JsonNode> two(String field) {
    JsonNode list = sent.node().path(field);
    if (!list.isArray() || list.size() != 2) {
      throw ApiTrouble.wrong(sent.wanted("action") + " wants \"" + field + "\", a list of two.");
    }
    return list.valueStream().toList();
  }
}
