package org.chancery.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.chancery.report.Bounds;
import org.chancery.report.Format;
import org.chancery.report.Input;
import org.chancery.report.Material;
import org.chancery.report.Opening;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.Sheet;
import org.chancery.report.Sheets;

/** Reads bytes as the program would, with a stand-in for the reader of HTML. */
public final class Reads {
  private Reads() {}

  public static Options options() {
    List<Format> formats = new ArrayList<>(List.of(new TaggedPages()));
    ServiceLoader.load(Format.class).forEach(formats::add);
    return Options.defaults().withFormats(formats);
  }

  public static List<Sheet> sheets(String name, byte[] bytes) throws IOException {
    return sheets(name, new ByteArrayInputStream(bytes), options());
  }

  public static List<Sheet> sheets(String name, byte[] bytes, Bounds bounds) throws IOException {
    return sheets(name, new ByteArrayInputStream(bytes), options().withBounds(bounds));
  }

  public static List<Sheet> sheets(String name, InputStream in, Options options)
      throws IOException {
    List<Sheet> out = new ArrayList<>();
    try (Sheets sheets = Opening.of(Material.of(name, in), options)) {
      for (Optional<Sheet> s = sheets.next(); s.isPresent(); s = sheets.next()) {
        out.add(s.get());
      }
    } catch (IOException e) {
      // as the walk through the inputs does
      out.add(new Input.Refused(name, name + " cannot be read: " + e.getMessage() + "."));
    }
    return out;
  }

  /** The only page. */
  public static Page page(String name, byte[] bytes) throws IOException {
    List<Sheet> sheets = sheets(name, bytes);
    if (sheets.size() == 1 && sheets.get(0) instanceof Page page) {
      return page;
    }
    throw new AssertionError(sheets);
  }

  /** The only sentence. */
  public static String sentence(List<Sheet> sheets) {
    if (sheets.size() == 1 && sheets.get(0) instanceof Input.Refused refused) {
      return refused.sentence();
    }
    throw new AssertionError(sheets);
  }

  public static List<String> texts(List<Sheet> sheets) {
    return sheets.stream()
        .map(
            s ->
                switch (s) {
                  case Page p -> p.text();
                  case Input.Refused r -> "refused: " + r.sentence();
                })
        .toList();
  }
}
