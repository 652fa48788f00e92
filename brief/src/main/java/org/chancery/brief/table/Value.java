package org.chancery.brief.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.record.PartialDate;

/** A field of a table. */
public sealed interface Value {
  /** What is not known. */
  record None() implements Value {}

  record Words(String words) implements Value {}

  record Day(PartialDate date) implements Value {}

  record Count(long count) implements Value {}

  record Measure(double measure) implements Value {}

  record Several(List<String> words) implements Value {
    public Several {
      words = List.copyOf(words);
    }
  }

  static Value of(String words) {
    return new Words(words);
  }

  static Value of(Optional<String> words) {
    return words.<Value>map(Words::new).orElse(new None());
  }

  static Value day(Optional<PartialDate> date) {
    return date.<Value>map(Day::new).orElse(new None());
  }

  static Value of(long count) {
    return new Count(count);
  }

  static Value of(OptionalDouble measure) {
    return measure.isPresent() ? new Measure(measure.getAsDouble()) : new None();
  }

  static Value of(List<String> words) {
    return new Several(words);
  }
}
