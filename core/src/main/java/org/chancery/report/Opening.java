package org.chancery.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens materials, each in the format that fits it best. */
public final class Opening {
  private Opening() {}

  /**
   * Opens a material. A format that fails on it costs its reader nothing but that material: what
   * went wrong is told by a sheet.
   */
  public static Sheets of(Material material, Options options) throws IOException {
    if (material.depth() > options.bounds().deepestDocument()) {
      return Sheets.of(
          Input.Refused.of(
              material.name(),
              "lies in more than "
                  + options.bounds().deepestDocument()
                  + " others, one in another. Take it out, and give it by itself."));
    }
    Peek peek = new Peek(material.in());
    Format format = best(new Head(material.name(), material.mediaType(), peek.head()), options);
    Material whole = material.from(peek.all());
    try {
      return new Guarded(material.name(), format, format.open(whole, options));
    } catch (RuntimeException | StackOverflowError e) {
      return Sheets.of(broken(material.name(), format));
    }
  }

  /**
   * Opens a material that lies in another one. As {@link #of}, but nothing that is wrong with it
   * keeps its neighbours from being read: what cannot be read is told by a sheet.
   */
  public static Sheets inner(Material material, Options options) {
    return new Inner(material, options);
  }

  /**
   * Whether any format claims a material; what none claims is tried as plain text, which is worth
   * it for what a user gives, and not for what a server sends.
   */
  public static boolean reads(Head head, Options options) {
    return formats(options).stream().anyMatch(f -> f.fit(head) != Format.Fit.NONE);
  }

  /** How the names of files end that a folder is read for, with their dots, in small letters. */
  public static List<String> endings(Options options) {
    return formats(options).stream().flatMap(f -> f.endings().stream()).distinct().toList();
  }

  /** All formats that are read, the likeliest to be meant first. */
  public static List<Format> formats(Options options) {
    List<Format> all = new ArrayList<>(List.of(TextFormat.INSTANCE, LinesFormat.INSTANCE));
    all.addAll(options.formats());
    return all;
  }

  private static Format best(Head head, Options options) {
    Format best = TextFormat.INSTANCE;
    Format.Fit most = Format.Fit.NONE;
    for (Format format : formats(options)) {
      Format.Fit fit = format.fit(head);
      if (fit.compareTo(most) > 0) {
        best = format;
        most = fit;
      }
    }
    return best;
  }

  private static Input.Refused broken(String name, Format format) {
    return Input.Refused.of(
        name,
        "is broken, or no "
            + format.name().replaceFirst("^an? ", "")
            + ": it cannot be read. Save it anew, or give its text.");
  }

  /** A format's sheets; a failure of the format ends them with a sentence. */
  private static final class Guarded implements Sheets {
    private final String name;
    private final Format format;
    private final Sheets sheets;
    private boolean failed;

    Guarded(String name, Format format, Sheets sheets) {
      this.name = name;
      this.format = format;
      this.sheets = sheets;
    }

    @Override
    public Optional<Sheet> next() throws IOException {
      if (failed) {
        return Optional.empty();
      }
      try {
        return sheets.next();
      } catch (RuntimeException | StackOverflowError e) {
        failed = true;
        return Optional.of(broken(name, format));
      }
    }

    @Override
    public void close() {
      sheets.close();
    }
  }
}
