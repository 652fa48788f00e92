package org.chancery.report;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How inputs are read.
 *
 * @param published the publication date of reports that state none
 * @param bounds how much of an input is taken in
 * @param encoding in which text is, whatever it says of itself
 * @param detector asked for the encoding of text that does not say it
 * @param formats besides text and JSON Lines, in the order in which they are tried
 * @param addresses what opens addresses
 */
public record Options(
    Optional<LocalDate> published,
    Bounds bounds,
    Optional<Charset> encoding,
    Encoding.Detector detector,
    List<Format> formats,
    Addresses addresses) {
  public Options {
    formats = List.copyOf(formats);
  }

  public static Options defaults() {
    return new Options(
        Optional.empty(),
        Bounds.defaults(),
        Optional.empty(),
        Encoding.Detector.NONE,
        List.of(),
        Addresses.NONE);
  }

  public Options withPublished(LocalDate date) {
    return new Options(Optional.of(date), bounds, encoding, detector, formats, addresses);
  }

  public Options withBounds(Bounds bounds) {
    return new Options(published, bounds, encoding, detector, formats, addresses);
  }

  public Options withEncoding(Charset charset) {
    return new Options(published, bounds, Optional.of(charset), detector, formats, addresses);
  }

  public Options withDetector(Encoding.Detector detector) {
    return new Options(published, bounds, encoding, detector, formats, addresses);
  }

  public Options withFormats(List<Format> formats) {
    return new Options(published, bounds, encoding, detector, formats, addresses);
  }

  public Options withAddresses(Addresses addresses) {
    return new Options(published, bounds, encoding, detector, formats, addresses);
  }
}
