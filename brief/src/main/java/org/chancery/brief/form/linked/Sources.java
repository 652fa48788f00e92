package org.chancery.brief.form.linked;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.brief.material.Excerpt;
import org.chancery.register.Biography;
import org.chancery.register.Dossier;
import org.chancery.register.Source;

/** The reports of an excerpt. */
final class Sources {
  private final SortedMap<String, Source> sources = new TreeMap<>();

  Sources(Excerpt excerpt) {
    excerpt.dossiers().forEach(this::take);
    for (Biography b : excerpt.biographies()) {
      b.latest().forEach(this::take);
    }
  }

  /** By their keys. */
  List<Source> all() {
    return List.copyOf(sources.values());
  }

  Optional<Source> of(String key) {
    return Optional.ofNullable(sources.get(key));
  }

  private void take(Dossier dossier) {
    for (Dossier.Telling t : dossier.tellings()) {
      sources.putIfAbsent(t.source().key(), t.source());
    }
  }

  /** What a report is called: its title, or the path under which it was given. */
  static String name(Source source) {
    return source.title().or(() -> path(source)).orElse(source.key());
  }

  static Optional<String> path(Source source) {
    return source.paths().stream().findFirst();
  }
}
