package org.chancery.documents.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.chancery.report.Encoding;

/**
 * A mail taken apart.
 *
 * @param fields its first header, by names in small letters; the first of several counts
 * @param parts its leaves in order, mails that lie in it whole
 */
record Message(Map<String, String> fields, List<Part> parts) {
  /** Multiparts may lie in each other so deep; mail programs make three or four. */
  private static final int DEEPEST = 32;

  /** More leaves than that are no mail that somebody wrote. */
  private static final int MOST_PARTS = 1_000;

  private static final int LONGEST_FIELD = 100_000;

  private static final int LONGEST_LINE = 10_000_000;

  private static final Pattern NAME =
      Pattern.compile("(?i);\\s*(?:file)?name\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))");

  /** RFC 2231: {@code filename*=UTF-8''N%C3%A4he.pdf}. */
  private static final Pattern EXTENDED_NAME =
      Pattern.compile("(?i);\\s*(?:file)?name\\*(?:0\\*)?\\s*=\\s*\"?([\\w-]*)'[^']*'([^;\\s\"]*)");

  /** Takes a mail apart; a mail that was cut off gives what is there of it. */
  static Message of(byte[] bytes) throws IOException {
    MimeConfig config =
        new MimeConfig.Builder()
            .setMaxLineLen(LONGEST_LINE)
            .setMaxHeaderLen(LONGEST_FIELD)
            .setMaxHeaderCount(1_000)
            .setMaxContentLen(-1)
            .build();
    MimeTokenStream tokens = new MimeTokenStream(config);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(new ByteArrayInputStream(bytes));
    Map<String, String> header = new HashMap<>();
    Map<String, String> own = new HashMap<>();
    List<Part> parts = new ArrayList<>();
    int depth = 0;
    try {
      for (EntityState state = tokens.getState();
          state != EntityState.T_END_OF_STREAM;
          state = tokens.next()) {
        switch (state) {
          case T_START_HEADER -> own.clear();
          case T_FIELD -> {
            Field field = tokens.getField();
            own.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), field.getBody().strip());
          }
          case T_END_HEADER -> {
            if (header.isEmpty()) {
              header.putAll(own);
            }
          }
          case T_START_MULTIPART -> {
            depth++;
            if (depth > DEEPEST) {
              throw new IOException("its parts lie in each other more than " + DEEPEST + " deep");
            }
          }
          case T_END_MULTIPART -> depth--;
          case T_BODY -> {
            if (parts.size() == MOST_PARTS) {
              throw new IOException("it has more than " + MOST_PARTS + " parts");
            }
            parts.add(
                part(
                    tokens.getBodyDescriptor(),
                    own,
                    tokens.getDecodedInputStream().readAllBytes()));
          }
          case T_START_MESSAGE,
              T_END_MESSAGE,
              T_RAW_ENTITY,
              T_PREAMBLE,
              T_EPILOGUE,
              T_START_BODYPART,
              T_END_BODYPART,
              T_END_OF_STREAM -> {}
        }
      }
    } catch (MimeException e) {
      throw new IOException("it is a broken mail, or has a line that is too long", e);
    }
    return new Message(Map.copyOf(header), List.copyOf(parts));
  }

  /** A field with its encoded words (RFC 2047) decoded, on one line. */
  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name))
        .map(Message::words)
        .map(v -> v.replaceAll("\\s+", " ").strip())
        .filter(v -> !v.isEmpty());
  }

  static String words(String encoded) {
    return DecoderUtil.decodeEncodedWords(encoded, DecodeMonitor.SILENT, StandardCharsets.UTF_8)
        .replace('\0', ' ');
  }

  private static Part part(BodyDescriptor body, Map<String, String> own, byte[] bytes) {
    String disposition = own.getOrDefault("content-disposition", "");
    String contentType = own.getOrDefault("content-type", "");
    Optional<String> name = fileName(disposition).or(() -> fileName(contentType));
    boolean words = body.getMimeType().startsWith("text/");
    boolean attached =
        disposition.toLowerCase(Locale.ROOT).startsWith("attachment")
            || !words
            || name.isPresent() && !disposition.toLowerCase(Locale.ROOT).startsWith("inline");
    return new Part(
        body.getMimeType().toLowerCase(Locale.ROOT),
        own.containsKey("content-type")
            ? Optional.ofNullable(body.getCharset()).flatMap(Encoding::named)
            : Optional.empty(),
        name,
        attached,
        contentType.toLowerCase(Locale.ROOT).replace("\"", "").contains("format=flowed"),
        bytes);
  }

  private static Optional<String> fileName(String field) {
    Matcher extended = EXTENDED_NAME.matcher(field);
    if (extended.find()) {
      Charset charset = Encoding.named(extended.group(1)).orElse(StandardCharsets.UTF_8);
      return Optional.of(plain(percentDecoded(extended.group(2), charset)));
    }
    Matcher plain = NAME.matcher(field);
    return plain.find()
        ? Optional.of(plain(words(plain.group(1) == null ? plain.group(2) : plain.group(1))))
        : Optional.empty();
  }

  /** Without folders and control characters: a name is shown, never opened. */
  private static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("\\p{Cntrl}", "").strip();
    return clean.length() > 200 ? clean.substring(clean.length() - 200) : clean;
  }

  private static String percentDecoded(String value, Charset charset) {
    byte[] in = value.getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[in.length];
    int n = 0;
    for (int i = 0; i < in.length; i++) {
      int high = i + 2 < in.length && in[i] == '%' ? Character.digit(in[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(in[i + 2], 16);
      if (low >= 0) {
        out[n++] = (byte) (high * 16 + low);
        i += 2;
      } else {
        out[n++] = in[i];
      }
    }
    return new String(out, 0, n, charset);
  }
}
