package org.chancery.desk.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.View;

/**
 * What the API is, for people.
 *
 * @param server where all paths begin
 * @param groups of paths, in the order of the description
 */
public record ApiView(String server, List<Group> groups) implements View {
  public ApiView {
    groups = List.copyOf(groups);
  }

  /** Paths under one heading. */
  public record Group(String heading, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A path.
   *
   * @param parameters of the query, by name
   */
  public record Row(String method, String path, String summary, List<String> parameters) {
    public Row {
      parameters = List.copyOf(parameters);
    }
  }

  static ApiView of(Description description) {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (Description.Operation o : description.operations()) {
      groups
          .computeIfAbsent(o.tag(), t -> new ArrayList<>())
          .add(new Row(o.method().name(), description.server() + o.path(), o.summary(), o.query()));
    }
    return new ApiView(
        description.server(),
        groups.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList());
  }

  @Override
  public String template() {
    return "api/api.jte";
  }

  @Override
  public String title() {
    return "API";
  }

  @Override
  public Part part() {
    return Part.ELSEWHERE;
  }

  @Override
  public List<String> assets() {
    return List.of("api.css");
  }
}
