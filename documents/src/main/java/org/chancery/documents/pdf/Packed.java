package org.chancery.documents.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at what is packed in a PDF before it is opened, for the library unpacks a stream into
 * memory whole. Nothing is kept of it.
 */
final class Packed {
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  /** How far before a stream its dictionary is looked for. */
  private static final int DICTIONARY = 1024;

  private Packed() {}

  /**
   * Refuses a bomb.
   *
   * @param most bytes of one stream, unpacked; all together may have ten times as many, for
   *     pictures are among them
   */
  static void check(byte[] bytes, long most) throws Excess {
    Inflater inflater = new Inflater();
    byte[] sink = new byte[1 << 16];
    long all = 0;
    try {
      for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
        int begin = at;
        while (begin < bytes.length
            && begin < at + 2
            && (bytes[begin] == '\r' || bytes[begin] == '\n')) {
          begin++;
        }
        if (filters(bytes, at) > 1) {
          throw new Excess("it packs a stream several times over");
        }
        inflater.reset();
        inflater.setInput(bytes, begin, bytes.length - begin);
        long n = unpacked(inflater, sink, most);
        all += n;
        if (n > most || all > 10 * most) {
          throw new Excess("it unpacks to more than " + (n > most ? most : 10 * most) + " bytes");
        }
      }
    } finally {
      inflater.end();
    }
  }

  private static long unpacked(Inflater inflater, byte[] sink, long most) {
    long n = 0;
    try {
      while (n <= most) {
        int more = inflater.inflate(sink);
        if (more == 0) {
          break;
        }
        n += more;
      }
    } catch (DataFormatException e) {
      // not packed so, or broken: the library reads as far as this
    }
    return n;
  }

  /** How many packings the dictionary before a stream names. */
  private static int filters(byte[] bytes, int at) {
    int from = Math.max(0, at - DICTIONARY);
    String before =
        new String(bytes, from, at - from, java.nio.charset.StandardCharsets.ISO_8859_1);
    String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    int n = 0;
    for (String filter : new String[] {"/FlateDecode", "/LZWDecode", "/RunLengthDecode"}) {
      for (int i = dictionary.indexOf(filter); i >= 0; i = dictionary.indexOf(filter, i + 1)) {
        n++;
      }
    }
    return n;
  }

  /** Behind the next "stream" that ends nothing. */
  private static int next(byte[] bytes, int from) {
    outer:
    for (int i = from; i + STREAM.length <= bytes.length; i++) {
      for (int j = 0; j < STREAM.length; j++) {
        if (bytes[i + j] != STREAM[j]) {
          continue outer;
        }
      }
      if (i < 3 || bytes[i - 1] != 'd') {
        return i + STREAM.length;
      }
    }
    return -1;
  }
}
