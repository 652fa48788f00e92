package org.chancery.register;

import java.util.List;

/**
 * Something found: the best of the reports that tell of it.
 *
 * @param passage words of the report around what was looked for; between {@link #OPEN} and {@link
 *     #CLOSE} stand those that were
 * @param engagements those of the report that were asked for; without a question about engagements
 *     all of them
 * @param also how many other reports tell of the same engagements and are not shown
 */
public record Hit(Source source, String passage, List<Dossier> engagements, int also) {
  public static final char OPEN = '\u0002';
  public static final char CLOSE = '\u0003';

  public Hit {
    engagements = List.copyOf(engagements);
  }
}
