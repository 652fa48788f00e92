package org.chancery.desk.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.brief.wording.Wording;
import org.chancery.desk.visit.Values;
import org.chancery.record.Act;
import org.chancery.record.Context;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.Kind;
import org.chancery.record.Status;
import org.chancery.record.Topic;
import org.chancery.register.correction.Edited;
import org.chancery.register.correction.Value;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactJson;
import tools.jackson.databind.JsonNode;

/** The fields of a fact that {@link Edited} lets be otherwise, and what a form makes of them. */
public final class Fields {
  /** Words of the report, and what was worked out from them. */
  private static final List<String> FIXED = List.of("evidence", "text", "confidence");

  private static final List<String> LABELS = List.of("topics", "context");
  private static final List<String> NEEDED = List.of("what", "office");

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("lat", "Latitude"),
          Map.entry("lon", "Longitude"),
          Map.entry("occasion", "On the margins of"),
          Map.entry("role", "Office"),
          Map.entry("body", "State or body"),
          Map.entry("code", "Its code"),
          Map.entry("speakerBody", "Speaks for"),
          Map.entry("act", "What is done by it"),
          Map.entry("addressee", "To whom"),
          Map.entry("plover", "Its PLOVER code"),
          Map.entry("cameo", "CAMEO code"),
          Map.entry("context", "Contexts"));

  private static final Map<String, String> HINTS =
      Map.of(
          "date", "2024-01-11, 2024-01 or 2024",
          "country", "three letters: AZE",
          "code", "AZE, UN, UNICEF",
          "lat", "degrees north, -90 to 90",
          "lon", "degrees east, -180 to 180");

  private Fields() {}

  /** Fields that belong together. */
  public record Group(String title, List<Field> fields) {
    public Group {
      fields = List.copyOf(fields);
    }
  }

  /**
   * The form of a fact.
   *
   * @param typed what was filled in before; none for the fact as it stands
   */
  static List<Group> of(Fact fact, Values typed) {
    List<Group> groups = new ArrayList<>();
    group(fact, FactJson.node(fact), "", "What was read", typed, groups);
    return groups;
  }

  private static void group(
      Fact fact, JsonNode node, String path, String title, Values typed, List<Group> out) {
    List<Field> fields = new ArrayList<>();
    List<Group> inner = new ArrayList<>();
    for (Map.Entry<String, JsonNode> e : node.properties()) {
      String name = e.getKey();
      if (FIXED.contains(name)) {
        continue;
      }
      String at = path + name;
      if (!e.getValue().isArray()) {
        fields.add(field(fact, at, name, e.getValue(), typed));
      } else if (LABELS.contains(name)) {
        fields.add(labels(at, name, e.getValue(), typed));
      } else {
        for (int i = 0; i < e.getValue().size(); i++) {
          group(fact, e.getValue().path(i), at + "/" + i + "/", title(name, i), typed, inner);
        }
      }
    }
    if (!path.isEmpty()) {
      String self = path.substring(0, path.length() - 1);
      fields.add(
          new Field(
              self,
              "Was not there: leave out",
              Field.Input.REMOVED,
              typed.first("remove/" + self).stream().toList(),
              List.of(),
              ""));
    }
    out.add(new Group(title, fields));
    out.addAll(inner);
  }

  private static String title(String list, int index) {
    return switch (list) {
      case "participants" -> "Participant " + (index + 1);
      case "also" -> "A further office";
      case "source" -> "Who acts, " + (index + 1);
      case "target" -> "Towards whom, " + (index + 1);
      default -> Wording.capital(list) + " " + (index + 1);
    };
  }

  private static Field field(Fact fact, String path, String name, JsonNode node, Values typed) {
    List<Field.Option> options = options(fact, name);
    List<String> given = typed.of("value/" + path);
    return new Field(
        path,
        NAMES.getOrDefault(name, Wording.capital(name)),
        options.isEmpty() ? Field.Input.LINE : Field.Input.CHOICE,
        List.of(given.isEmpty() ? words(node) : given.get(0)),
        options,
        HINTS.getOrDefault(name, ""));
  }

  private static Field labels(String path, String name, JsonNode node, Values typed) {
    boolean shown = typed.first("shown/" + path).isPresent();
    return new Field(
        path,
        NAMES.getOrDefault(name, Wording.capital(name)),
        Field.Input.LABELS,
        shown ? typed.of("value/" + path) : labels(node),
        name.equals("topics")
            ? Arrays.stream(Topic.values())
                .map(t -> new Field.Option(t.label(), Wording.topic(t)))
                .toList()
            : Arrays.stream(Context.values()).map(c -> option(c.label())).toList(),
        "");
  }

  private static List<String> labels(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false).map(n -> n.asString("")).toList();
  }

  private static List<Field.Option> options(Fact fact, String name) {
    Stream<String> labels =
        switch (name) {
          case "kind" -> Arrays.stream(Kind.values()).map(Kind::label);
          case "act" -> Arrays.stream(Act.values()).map(Act::label);
          case "type" -> Arrays.stream(EventType.values()).map(EventType::name);
          case "status" ->
              fact instanceof Fact.Coded
                  ? Arrays.stream(EventStatus.values()).map(EventStatus::label)
                  : Arrays.stream(Status.values()).map(Status::label);
          default -> Stream.empty();
        };
    return labels.map(Fields::option).toList();
  }

  private static Field.Option option(String label) {
    return new Field.Option(label, Wording.capital(label.replace('-', ' ').replace('_', ' ')));
  }

  private static String words(JsonNode node) {
    return node.isNull() || node.isMissingNode() ? "" : node.asString("");
  }

  /**
   * What the form makes otherwise, in the order in which it is to be put in.
   *
   * @throws IllegalArgumentException if something cannot stand; the message is a sentence
   */
  static List<Value> changed(Fact fact, Values form) {
    List<Value> values = new ArrayList<>();
    List<Value> removed = new ArrayList<>();
    List<Field> now = fields(fact, Values.none());
    for (Field field : now) {
      switch (field.input()) {
        case LINE, CHOICE -> {
          List<String> given = form.of(field.name());
          if (!given.isEmpty() && !given.get(0).strip().equals(field.value().strip())) {
            values.add(new Value(field.path(), checked(field, given.get(0).strip())));
          }
        }
        case LABELS -> {
          List<String> given = form.of(field.name()).stream().distinct().toList();
          if (form.first("shown/" + field.path()).isPresent() && !given.equals(field.values())) {
            values.add(new Value(field.path(), String.join(",", given)));
          }
        }
        case REMOVED -> {
          if (form.first(field.name()).isPresent()) {
            removed.add(new Value(field.path(), ""));
          }
        }
      }
    }
    // From the last: what stands behind something that is left out has another number then.
    removed.sort(Comparator.comparing(Fields::order).reversed());
    values.removeIf(v -> removed.stream().anyMatch(r -> v.path().startsWith(r.path() + "/")));
    removed.removeIf(v -> removed.stream().anyMatch(r -> v.path().startsWith(r.path() + "/")));
    values.addAll(removed);
    return values;
  }

  private static String order(Value value) {
    return Stream.of(value.path().split("/"))
        .map(s -> s.matches("\\d+") ? "0".repeat(Math.max(0, 6 - s.length())) + s : s)
        .collect(Collectors.joining("/"));
  }

  private static List<Field> fields(Fact fact, Values typed) {
    return of(fact, typed).stream().flatMap(g -> g.fields().stream()).toList();
  }

  /** What no record could tell from right values. */
  private static String checked(Field field, String words) {
    String name = field.path().substring(field.path().lastIndexOf('/') + 1);
    Optional<String> wrong =
        switch (name) {
          case "country" -> unless(words.isEmpty() || words.matches("[A-Z]{3}"), words, field);
          case "lat" -> unless(words.isEmpty() || within(words, 90), words, field);
          case "lon" -> unless(words.isEmpty() || within(words, 180), words, field);
          default ->
              words.isEmpty() && NEEDED.contains(field.path())
                  ? Optional.of("“" + field.label() + "” cannot be empty: write it, or reject all.")
                  : Optional.empty();
        };
    if (wrong.isPresent()) {
      throw new IllegalArgumentException(wrong.get());
    }
    return words;
  }

  private static Optional<String> unless(boolean right, String words, Field field) {
    return right
        ? Optional.empty()
        : Optional.of(
            "“"
                + words
                + "” cannot stand as "
                + field.label().toLowerCase(Locale.ROOT)
                + ". Write "
                + field.hint()
                + ".");
  }

  private static boolean within(String words, double most) {
    try {
      return Math.abs(Double.parseDouble(words)) <= most;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
