package org.chancery.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.report.Page;

/**
 * A report as a source of what is on the register.
 *
 * @param key by which the register knows it
 * @param paths under which it was given, sorted
 * @param page as it was given; its words are what passages point into
 * @param version of Chancery that read it
 */
public record Source(
    String key,
    List<String> paths,
    Page page,
    Optional<LocalDate> published,
    Optional<String> outlet,
    Optional<String> title,
    String version) {
  public Source {
    paths = List.copyOf(paths);
  }
}
