package org.chancery.register.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.Optional;
import org.chancery.report.Encoding;
import org.chancery.report.Original;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An original in the lines of an export: its bytes in Base64 (RFC 4648). */
final class OriginalJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private OriginalJson() {}

  static ObjectNode node(Original original) {
    ObjectNode n = JSON.createObjectNode().put("mediaType", original.mediaType());
    original
        .encoding()
        .ifPresent(
            e -> {
              n.put("charset", e.charset().name());
              n.put("knownBy", Originals.knownBy(e.knownBy()));
            });
    try (InputStream in = original.open()) {
      return n.put("bytes", Base64.getEncoder().encodeToString(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * An original, if there is one.
   *
   * @throws IllegalArgumentException if it is none of an export
   */
  static Optional<Original> read(JsonNode n) {
    if (!n.isObject()) {
      return Optional.empty();
    }
    byte[] bytes = Base64.getDecoder().decode(n.path("bytes").asString(""));
    String mediaType = n.path("mediaType").asString("");
    JsonNode charset = n.path("charset");
    return Optional.of(
        charset.isString()
            ? Original.of(
                mediaType,
                new Encoding(
                    Charset.forName(charset.asString()),
                    Originals.knownBy(n.path("knownBy").asString(""))),
                bytes)
            : Original.of(mediaType, bytes));
  }
}
