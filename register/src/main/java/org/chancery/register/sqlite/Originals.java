package org.chancery.register.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.chancery.report.Encoding;
import org.chancery.report.Original;

/** What the texts of reports were made from. */
final class Originals {
  private final Database database;

  Originals(Database database) {
    this.database = database;
  }

  /** Notes what a report's text was made from; of several, the one with the smallest digest. */
  void keep(long report, Optional<Original> original) {
    if (original.isEmpty() || !isNews(report, original)) {
      return;
    }
    Original o = original.get();
    database.update(
        "INSERT OR REPLACE INTO original (report, digest, media_type, charset, known_by, bytes)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        report,
        digest(o),
        o.mediaType(),
        o.encoding().map(e -> e.charset().name()),
        o.encoding().map(e -> knownBy(e.knownBy())),
        Packed.deflated(bytes(o)));
  }

  /** Whether keeping an original would change what is there. */
  boolean isNews(long report, Optional<Original> original) {
    return original.isPresent()
        && database
            .first("SELECT digest FROM original WHERE report = ?", row -> row.getString(1), report)
            .filter(kept -> kept.compareTo(digest(original.get())) <= 0)
            .isEmpty();
  }

  Optional<Original> of(OptionalLong report) {
    return report.isEmpty()
        ? Optional.empty()
        : database.first(
            "SELECT media_type, charset, known_by, bytes FROM original WHERE report = ?",
            Originals::original,
            report.getAsLong());
  }

  private static Original original(ResultSet row) throws SQLException {
    byte[] bytes = Packed.inflated(row.getBytes("bytes"));
    String charset = row.getString("charset");
    return charset == null
        ? Original.of(row.getString("media_type"), bytes)
        : Original.of(
            row.getString("media_type"),
            new Encoding(Charset.forName(charset), knownBy(row.getString("known_by"))),
            bytes);
  }

  static String knownBy(Encoding.KnownBy knownBy) {
    return knownBy.name().toLowerCase(Locale.ROOT);
  }

  static Encoding.KnownBy knownBy(String word) {
    return Encoding.KnownBy.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static String digest(Original original) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(original)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static byte[] bytes(Original original) {
    try (InputStream in = original.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
