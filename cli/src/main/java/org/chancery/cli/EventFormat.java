package org.chancery.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.eventdata.EventForm;
import org.chancery.eventdata.GdeltForm;
import org.chancery.eventdata.PloverForm;
import org.chancery.eventdata.PolecatForm;
import org.chancery.record.EventStatus;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** As what events are written. */
enum EventFormat {
  PLOVER,
  POLECAT,
  GDELT;

  EventForm form() {
    return switch (this) {
      case PLOVER -> new PloverForm(Chancery.version());
      case POLECAT -> new PolecatForm(Chancery.version());
      case GDELT -> new GdeltForm();
    };
  }

  /** Reads a form's name. */
  static final class Reader implements ITypeConverter<EventFormat> {
    @Override
    public EventFormat convert(String word) {
      return one(word, EventFormat.values(), "form");
    }
  }

  /** Reads a status. */
  static final class StatusReader implements ITypeConverter<EventStatus> {
    @Override
    public EventStatus convert(String word) {
      return one(word, EventStatus.values(), "status");
    }
  }

  private static <E extends Enum<E>> E one(String word, E[] all, String noun) {
    return Arrays.stream(all)
        .filter(e -> e.name().equalsIgnoreCase(word.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "there is no "
                        + noun
                        + " '"
                        + word
                        + "'; there are "
                        + Arrays.stream(all)
                            .map(e -> e.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))));
  }
}
