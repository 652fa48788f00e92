package org.chancery.intake;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.chancery.intake.encoding.LikelyEncoding;
import org.chancery.report.Format;
import org.chancery.report.Options;

/** What is taken in: all formats that this program has the parts for. */
public final class Intake {
  private Intake() {}

  /** How inputs are read with all formats that are there. Nothing is fetched. */
  public static Options standard() {
    return Options.defaults().withFormats(formats()).withDetector(LikelyEncoding.INSTANCE);
  }

  /** The formats, in an order that does not hang on that of the class path. */
  public static List<Format> formats() {
    return ServiceLoader.load(Format.class, Intake.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(f -> f.getClass().getName()))
        .toList();
  }
}
