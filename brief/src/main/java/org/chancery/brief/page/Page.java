package org.chancery.brief.page;

import java.util.List;
import java.util.Optional;

/**
 * An answer as people read it.
 *
 * @param title such as "Azerbaijan and the United Nations"
 * @param about a line below it: what kind of page this is, and as of when
 * @param marking the reader's own classification mark, which stands on every printed page
 * @param citations all that the lines cite, by their numbers
 */
public record Page(
    String title,
    String about,
    Optional<String> marking,
    List<Section> sections,
    List<Citation> citations) {
  public Page {
    sections = List.copyOf(sections);
    citations = List.copyOf(citations);
  }
}
