package org.chancery.intake.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.report.Outlets;

/** Who published a page. */
final class Publisher {
  private static final List<String> NAMES =
      List.of(
          "dc.publisher",
          "dcterms.publisher",
          "publisher",
          "application-name",
          "cre",
          "twitter:app:name:iphone");

  private static final int LONGEST = 120;

  private Publisher() {}

  /**
   * The name that the page gives; of several one that is known as an outlet's, and that of the
   * address's known outlet before a name that says nothing.
   */
  static Optional<String> of(Source page, Optional<String> address) {
    Outlets outlets = Outlets.shipped();
    List<String> said =
        Stream.of(
                page.linked().names("publisher").stream().findFirst(),
                page.meta().first("og:site_name"),
                page.meta().first(NAMES),
                page.title().site())
            .flatMap(Optional::stream)
            .filter(Publisher::isName)
            .toList();
    return said.stream()
        .filter(n -> outlets.named(n).isPresent())
        .findFirst()
        .or(() -> address.flatMap(outlets::at).map(Outlets.Outlet::name))
        .or(() -> said.stream().findFirst());
  }

  private static boolean isName(String words) {
    return words.length() <= LONGEST
        && words.chars().anyMatch(Character::isLetter)
        && !words.matches("(?i)https?:.*|home|index|news|article|press releases?|website|untitled");
  }
}
