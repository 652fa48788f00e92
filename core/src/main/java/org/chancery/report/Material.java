package org.chancery.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Bytes that are to be read as reports.
 *
 * @param name the path or address as given, or what stands for it; it begins every sentence about
 *     it
 * @param in what it holds; read once, and closed by whoever opened it
 * @param mediaType as somebody besides says (a server, a mail): without parameters, in small
 *     letters
 * @param charset as somebody besides says
 * @param address where it was fetched
 * @param depth in how many other things it lay (an attachment of a mail in an archive: 2)
 */
public record Material(
    String name,
    InputStream in,
    Optional<String> mediaType,
    Optional<Charset> charset,
    Optional<String> address,
    int depth) {
  /** A file, of which only the name is known. */
  public static Material of(String name, InputStream in) {
    return new Material(name, in, Optional.empty(), Optional.empty(), Optional.empty(), 0);
  }

  /**
   * All of it; empty if it is longer, and then it was read in part.
   *
   * @param most bytes
   */
  public Optional<byte[]> bytes(long most) throws IOException {
    int enough = (int) Math.min(most, Integer.MAX_VALUE - 16L);
    byte[] bytes = in.readNBytes(enough + 1);
    return bytes.length > enough ? Optional.empty() : Optional.of(bytes);
  }

  /** Something that lies in this. */
  public Material within(String name, InputStream in, Optional<String> mediaType) {
    return new Material(name, in, mediaType, Optional.empty(), Optional.empty(), depth + 1);
  }

  /** The same, with another stream of its bytes. */
  public Material from(InputStream in) {
    return new Material(name, in, mediaType, charset, address, depth);
  }

  /** The same, said to be in an encoding. */
  public Material encoded(Charset charset) {
    return new Material(name, in, mediaType, Optional.of(charset), address, depth);
  }

  /** The same, fetched from an address. */
  public Material fetchedFrom(String address) {
    return new Material(name, in, mediaType, charset, Optional.of(address), depth);
  }
}
