package org.synoptic.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * Makes connections to a SQLite file. The native library inside the driver's jar is unpacked to
 * {@code org.sqlite.tmpdir}, else {@code java.io.tmpdir}, which must allow programs to be run.
 */
final class Connections {

  private static final int PATIENCE_MILLIS = 5000;

  /**
   * A batch of an import changes some megabytes all over the indexes of the tables; what does not
   * fit is written and read again before the batch is done.
   */
  private static final int CACHE_KILOBYTES = 24 << 10;

  /**
   * Pages of 4 kB in the log before they are brought into the file. Batches change many of the same
   * pages, so that the file is written more seldom than the log.
   */
  private static final int PAGES_IN_LOG = 8 << 10;

  private Connections() {}

  /**
   * For writing: write-ahead log, so that readers never wait; every commit is forced to disk, since
   * a judgement may be the only trace of an hour of reading.
   *
   * @throws SQLException also when the file or its folder is read-only
   */
  static Connection writing(Path file) throws SQLException {
    SQLiteConfig config = config();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setPragma(Pragma.CACHE_SIZE, "-" + CACHE_KILOBYTES);
    Connection connection = connect(file, "", config);
    boolean writable = false;
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA wal_autocheckpoint = " + PAGES_IN_LOG);
      statement.execute("BEGIN IMMEDIATE");
      statement.execute("ROLLBACK");
      writable = true;
    } finally {
      if (!writable) {
        connection.close();
      }
    }
    return connection;
  }

  /**
   * For reading. On a read-only disk SQLite cannot make the files that a write-ahead log needs; the
   * file is then read as one that nobody changes, provided that no log with changes lies beside it.
   */
  static Connection reading(Path file) throws SQLException {
    SQLiteConfig config = config();
    config.setReadOnly(true);
    Connection connection = connect(file, "?mode=ro", config);
    try (Statement statement = connection.createStatement()) {
      statement.executeQuery("PRAGMA user_version").close();
      return connection;
    } catch (SQLException failure) {
      connection.close();
      if (Reasons.damaged(failure) || logged(file)) {
        throw failure;
      }
      return connect(file, "?immutable=1", config);
    }
  }

  /** Whether changes lie in a write-ahead log, which they only do while open or after a crash. */
  static boolean logged(Path file) {
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    try {
      return Files.exists(log) && Files.size(log) > 0;
    } catch (IOException unreadable) {
      return true;
    }
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE_MILLIS);
    return config;
  }

  private static Connection connect(Path file, String mode, SQLiteConfig config)
      throws SQLException {
    // As an address, because in a plain path the driver would take ? for the start of options.
    return JDBC.createConnection(
        JDBC.PREFIX + file.toAbsolutePath().toUri() + mode, config.toProperties());
  }
}
