package org.chancery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Official readouts in JSON Lines. */
final class Readouts {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Readouts() {}

  /** One readout: its text and the day on which it was published. */
  record Readout(String text, Optional<String> date) {}

  /**
   * The lines in an order that depends on what they say alone, as though drawn by lot: that of
   * their SHA-256. The first of them are a sample; the same lines give the same sample everywhere.
   */
  static List<String> drawn(List<String> lines) {
    TreeMap<String, String> byDigest = new TreeMap<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        byDigest.put(digest(line), line);
      }
    }
    return List.copyOf(byDigest.values());
  }

  /** Gives each readout of a file to a reader, which tells the number of its tokens. */
  static Peer.Counts each(Path file, BooleanSupplier goesOn, ToIntFunction<Readout> reader)
      throws IOException {
    Peer.Counts counts = new Peer.Counts(0, 0);
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : (Iterable<String>) lines::iterator) {
        if (!goesOn.getAsBoolean()) {
          break;
        }
        counts = counts.plus(new Peer.Counts(1, reader.applyAsInt(readout(line))));
      }
    } catch (UncheckedIOException e) {
      throw new IOException(file + " cannot be read", e);
    }
    return counts;
  }

  private static Readout readout(String line) {
    JsonNode node = JSON.readTree(line);
    JsonNode date = node.path("date");
    return new Readout(
        node.path("text").asString(),
        date.isString() ? Optional.of(date.asString()) : Optional.empty());
  }

  /** Non-empty lines between line ends, as peers without a notion of pages take paragraphs. */
  static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  private static String digest(String line) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
