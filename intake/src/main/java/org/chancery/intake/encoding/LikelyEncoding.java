package org.chancery.intake.encoding;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.chancery.report.Encoding;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Ventures an encoding where the bytes make one likely. English text with a few letters beyond
 * ASCII is judged by {@link Latin}; other alphabets by Mozilla's detector, which knows how their
 * letters follow each other, but takes every Latin text for windows-1252.
 */
public final class LikelyEncoding implements Encoding.Detector {
  public static final LikelyEncoding INSTANCE = new LikelyEncoding();

  /** More is not needed to tell, and takes time. */
  private static final int ENOUGH = 1 << 20;

  /** What the detector says when it has found nothing. */
  private static final Set<String> NO_ANSWER =
      Set.of("WINDOWS-1252", "US-ASCII", "UTF-8", "MACCYRILLIC", "TIS620");

  private LikelyEncoding() {}

  @Override
  public Optional<Charset> likely(byte[] bytes) {
    byte[] enough = bytes.length > ENOUGH ? Arrays.copyOf(bytes, ENOUGH) : bytes;
    return Latin.shipped().likely(enough).or(() -> otherAlphabet(enough));
  }

  private static Optional<Charset> otherAlphabet(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .filter(name -> !NO_ANSWER.contains(name))
        .flatMap(Encoding::named);
  }
}
