package org.chancery.register.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.register.RegisterTrouble;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/**
 * One connection to a file, for one thread at a time; statements are prepared once. What goes wrong
 * is a {@link RegisterTrouble}.
 */
final class Database implements AutoCloseable {
  /** How long one writer waits for another, in milliseconds. */
  static final int PATIENCE = 10_000;

  private static final int CACHE_KIB = 64 * 1024;

  /** 32 MB of log, in which a page that changes often is written to the file once. */
  private static final int CHECKPOINT_PAGES = 8192;

  private final Path file;
  private final Connection connection;
  private long written;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** What one row is made into. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /**
   * Opens a file, which is made where there is none.
   *
   * <p>WAL, so that questions are answered while reports are added. {@code synchronous=FULL}: what
   * was committed survives a loss of power, too; it costs one flush of the disk a transaction.
   * {@code secure_delete}: what is removed is overwritten.
   */
  static Database open(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setOpenMode(SQLiteOpenMode.READWRITE);
    config.setOpenMode(SQLiteOpenMode.CREATE);
    config.setBusyTimeout(PATIENCE);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setCacheSize(-CACHE_KIB);
    config.enforceForeignKeys(true);
    config.setGetGeneratedKeys(false);
    try {
      Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
      Database database = new Database(file, connection);
      database.run("PRAGMA secure_delete = ON");
      database.list("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES, row -> row.getInt(1));
      return database;
    } catch (SQLException e) {
      throw trouble(file, e);
    }
  }

  Path file() {
    return file;
  }

  /** Several statements without arguments, divided by semicolons. */
  void run(String sql) {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw trouble(file, e);
    }
  }

  /** Does it; gives how many rows it touched. */
  int update(String sql, Object... arguments) {
    try {
      return bound(sql, arguments).executeUpdate();
    } catch (SQLException e) {
      throw trouble(file, e);
    }
  }

  /** Puts a row in; gives its number. */
  long insert(String sql, Object... arguments) {
    update(sql, arguments);
    return number("SELECT last_insert_rowid()");
  }

  <T> List<T> list(String sql, Row<T> each, Object... arguments) {
    try (ResultSet rows = bound(sql, arguments).executeQuery()) {
      List<T> list = new ArrayList<>();
      while (rows.next()) {
        list.add(each.of(rows));
      }
      return list;
    } catch (SQLException e) {
      throw trouble(file, e);
    }
  }

  /** What is done with one row. */
  interface Visitor {
    void visit(ResultSet row) throws SQLException;
  }

  /** One row after the other, none of which is kept. */
  void each(String sql, Visitor visitor, Object... arguments) {
    try (ResultSet rows = bound(sql, arguments).executeQuery()) {
      while (rows.next()) {
        visitor.visit(rows);
      }
    } catch (SQLException e) {
      throw trouble(file, e);
    }
  }

  <T> Optional<T> first(String sql, Row<T> each, Object... arguments) {
    List<T> list = list(sql, each, arguments);
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(0));
  }

  long number(String sql, Object... arguments) {
    return first(sql, row -> row.getLong(1), arguments).orElse(0L);
  }

  List<Long> numbers(String sql, Object... arguments) {
    return list(sql, row -> row.getLong(1), arguments);
  }

  /** Numbers as one argument, for {@code json_each}: so many are asked for at once. */
  static String array(Collection<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
  }

  List<String> words(String sql, Object... arguments) {
    return list(sql, row -> row.getString(1), arguments);
  }

  /** Everything or nothing of it is done; one writer at a time. */
  <T> T write(Supplier<T> work) {
    written++;
    return transaction("BEGIN IMMEDIATE", work);
  }

  /**
   * A number that is another one when something was written since, by this connection or another.
   * Within a transaction it is that of what the transaction sees.
   */
  String state() {
    return number("PRAGMA data_version") + "." + written;
  }

  /** What is read meanwhile is of one state, whoever writes. */
  <T> T read(Supplier<T> work) {
    return transaction("BEGIN", work);
  }

  private <T> T transaction(String begin, Supplier<T> work) {
    run(begin);
    boolean done = false;
    try {
      T result = work.get();
      run("COMMIT");
      done = true;
      return result;
    } finally {
      if (!done) {
        rollBack();
      }
    }
  }

  private void rollBack() {
    try {
      run("ROLLBACK");
    } catch (RegisterTrouble e) {
      // What went wrong first is thrown already; SQLite has rolled back by itself.
    }
  }

  private PreparedStatement bound(String sql, Object... arguments) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, value(arguments[i]).orElse(null));
    }
    return statement;
  }

  private static Optional<Object> value(Object argument) {
    if (argument instanceof Optional<?> o) {
      return o.map(v -> v instanceof Number ? v : v.toString());
    }
    if (argument instanceof OptionalLong o) {
      return o.isPresent() ? Optional.of(o.getAsLong()) : Optional.empty();
    }
    if (argument instanceof OptionalDouble o) {
      return o.isPresent() ? Optional.of(o.getAsDouble()) : Optional.empty();
    }
    if (argument instanceof OptionalInt o) {
      return o.isPresent() ? Optional.of(o.getAsInt()) : Optional.empty();
    }
    return Optional.of(argument);
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw trouble(file, e);
    }
  }

  private static RegisterTrouble trouble(Path file, SQLException e) {
    SQLiteErrorCode code =
        e instanceof SQLiteException s ? s.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    String sentence =
        switch (code.code & 0xff) {
          case 5, 6 ->
              "The register "
                  + file
                  + " is being written by another program, and still was after "
                  + PATIENCE / 1000
                  + " seconds. Nothing is lost; try again when that is done.";
          case 8 -> "The register " + file + " may only be read. Ask for the right to write to it.";
          case 11 ->
              "The register "
                  + file
                  + " is damaged ("
                  + e.getMessage()
                  + "). Restore it from a backup.";
          case 13 ->
              "The disk that holds the register " + file + " is full. Make room; nothing is lost.";
          case 14 ->
              "The register "
                  + file
                  + " cannot be opened. Check that its folder is there and may be written to.";
          case 26 -> file + " is no register. Give another file, or leave --register out.";
          default -> "The register " + file + " failed: " + e.getMessage() + ".";
        };
    return new RegisterTrouble(sentence, e);
  }
}
