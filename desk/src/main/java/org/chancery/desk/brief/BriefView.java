package org.chancery.desk.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.brief.answer.Answer;
import org.chancery.brief.page.Page;
import org.chancery.desk.about.Asking;
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.View;
import org.chancery.record.Topic;

/**
 * A brief, as it is printed.
 *
 * @param of the words by which its subject is found
 * @param query of the same brief as a file
 */
public record BriefView(
    Page page,
    String of,
    String query,
    String as,
    String marking,
    String topic,
    String since,
    String length)
    implements View {
  static BriefView of(Asking asking, Answer answer) {
    StringBuilder query = new StringBuilder("of=" + Links.encoded(asking.words()));
    add(query, "as", asking.as());
    add(query, "marking", asking.marking());
    add(query, "topic", asking.topic().map(Topic::label));
    add(query, "since", asking.since().map(Object::toString));
    add(query, "length", Optional.of(asking.length().name().toLowerCase(Locale.ROOT)));
    return new BriefView(
        answer.page(),
        asking.words(),
        query.toString(),
        asking.as().orElse(""),
        asking.marking().orElse(""),
        asking.topic().map(Topic::label).orElse(""),
        asking.since().map(Object::toString).orElse(""),
        asking.length().name().toLowerCase(Locale.ROOT));
  }

  private static void add(StringBuilder query, String name, Optional<String> value) {
    value.ifPresent(v -> query.append('&').append(name).append('=').append(Links.encoded(v)));
  }

  public List<Topic> topics() {
    return List.of(Topic.values());
  }

  @Override
  public String template() {
    return "brief/brief.jte";
  }

  @Override
  public String title() {
    return "Brief: " + page.title();
  }

  @Override
  public Part part() {
    return Part.ELSEWHERE;
  }

  @Override
  public List<String> assets() {
    return List.of("brief.css");
  }
}
