package org.chancery.desk.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.desk.entry.EngagementEntry.Who;
import org.chancery.desk.finding.Sureness;
import org.chancery.desk.visit.Links;
import org.chancery.record.Office;
import org.chancery.record.Participant;
import org.chancery.register.sameness.Merged;

/**
 * Who took part.
 *
 * @param token lights up the words that name them
 * @param name of the person, or of the body where nobody is named
 * @param link to what the register has on them; empty if they are not named
 * @param offices of a person
 * @param others further names that reports give them
 */
public record Somebody(
    String token,
    String name,
    String link,
    List<Post> offices,
    List<String> others,
    Sureness sure) {
  public Somebody {
    offices = List.copyOf(offices);
    others = List.copyOf(others);
  }

  /**
   * An office.
   *
   * @param role as the reports word it; may be empty
   * @param body that is represented; may be empty
   * @param link to what the register has on the body; empty without one
   */
  public record Post(String role, String body, String link) {}

  static Somebody of(int index, Merged.Named named) {
    Participant p = named.participant();
    List<String> others =
        p.name().isPresent() ? new ArrayList<>(new TreeSet<>(named.names())) : new ArrayList<>();
    p.name().ifPresent(others::remove);
    Optional<String> known = p.name().or(() -> Who.body(p.office()));
    return new Somebody(
        Lights.participant(index),
        Who.name(p),
        known.map(Links::dossier).orElse(""),
        (p.name().isPresent() ? p.offices() : roles(p)).map(Somebody::post).toList(),
        others,
        new Sureness(p.confidence()));
  }

  /** Of a body its name says all, unless an office of it took part. */
  private static Stream<Office> roles(Participant p) {
    return p.offices()
        .filter(o -> o.role().isPresent())
        .filter(o -> Who.body(p.office()).isPresent())
        .map(o -> new Office(o.role(), Optional.empty(), Optional.empty()));
  }

  private static Post post(Office o) {
    Optional<String> body = Who.body(o);
    return new Post(o.role().orElse(""), body.orElse(""), body.map(Links::dossier).orElse(""));
  }
}
