package org.chancery.report;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** What a page's text was made from, to the byte, kept so that the text can be made anew. */
public final class Original {
  private final String mediaType;
  private final Optional<Encoding> encoding;
  private final byte[] bytes;

  private Original(String mediaType, Optional<Encoding> encoding, byte[] bytes) {
    this.mediaType = mediaType;
    this.encoding = encoding;
    this.bytes = bytes;
  }

  /**
   * Something that is no text itself.
   *
   * @param mediaType without parameters, in small letters: {@code application/pdf}
   * @param bytes not copied: they must not change any more
   */
  public static Original of(String mediaType, byte[] bytes) {
    return new Original(mediaType, Optional.empty(), bytes);
  }

  /** As {@link #of(String, byte[])}, of bytes that are characters. */
  public static Original of(String mediaType, Encoding encoding, byte[] bytes) {
    return new Original(mediaType, Optional.of(encoding), bytes);
  }

  public String mediaType() {
    return mediaType;
  }

  /** How its bytes are characters; empty if they are none. */
  public Optional<Encoding> encoding() {
    return encoding;
  }

  /** Its bytes, from the first. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Original o
        && mediaType.equals(o.mediaType)
        && encoding.equals(o.encoding)
        && Arrays.equals(bytes, o.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * mediaType.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return mediaType + ", " + bytes.length + " bytes";
  }
}
