package org.chancery.report;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What lies in something else, opened when it is asked for; a failure ends it with a sentence. */
final class Inner implements Sheets {
  private final Material material;
  private final Options options;
  private @Nullable Sheets sheets;
  private boolean failed;

  Inner(Material material, Options options) {
    this.material = material;
    this.options = options;
  }

  @Override
  public Optional<Sheet> next() {
    if (failed) {
      return Optional.empty();
    }
    try {
      if (sheets == null) {
        sheets = Opening.of(material, options);
      }
      return sheets.next();
    } catch (IOException e) {
      failed = true;
      return Optional.of(new Input.Refused(material.name(), Walk.unreadable(material.name(), e)));
    }
  }

  @Override
  public void close() {
    if (sheets != null) {
      sheets.close();
    }
  }
}
