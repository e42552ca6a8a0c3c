package org.synoptic.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A look at a database before it is used, through a connection that cannot change it, so that a
 * damaged or foreign file stays as it is.
 */
final class Inspection {

  private static final int APPLICATION = 0x53594E4F;

  private Inspection() {}

  /**
   * What was found.
   *
   * @param version of its schema; 0 when there is nothing in it yet
   */
  record Finding(int version) {}

  /**
   * Looks at a database. Its pages are checked when the last program did not close it: damage comes
   * from crashes, and the check reads the whole file.
   *
   * @param newest the newest schema that this program knows
   * @param needed whether something must be there already
   * @throws LibraryException when it is of another or a newer program, or missing though needed
   * @throws SQLException when it cannot be read
   */
  static Finding of(Path file, int newest, boolean needed) throws SQLException {
    if (empty(file)) {
      if (needed) {
        throw new LibraryException("There is no library at " + file + ", and none can be made.");
      }
      return new Finding(0);
    }
    boolean crashed = Connections.logged(file);
    try (Connection connection = Connections.reading(file);
        Statement statement = connection.createStatement()) {
      int version = number(statement, "PRAGMA user_version");
      int tables = number(statement, "SELECT count(*) FROM sqlite_schema");
      if (tables == 0) {
        return new Finding(0);
      }
      if (number(statement, "PRAGMA application_id") != APPLICATION) {
        throw new LibraryException(file + " is a database, but not of a Synoptic library.");
      }
      if (version > newest) {
        throw new LibraryException(
            "The library "
                + file
                + " was made by a newer Synoptic (form "
                + version
                + "; this program knows up to "
                + newest
                + "). Open it with that one.");
      }
      if (crashed && !needed) {
        check(statement, file);
      }
      return new Finding(version);
    }
  }

  private static void check(Statement statement, Path file) throws SQLException {
    try (ResultSet row = statement.executeQuery("PRAGMA quick_check(1)")) {
      String said = row.next() ? row.getString(1) : "no answer";
      if (!"ok".equals(said)) {
        throw new LibraryException(
            "The library "
                + file
                + " is damaged ("
                + said
                + "). The file was left as it is; earlier copies may lie in "
                + file.resolveSibling("backup")
                + ".");
      }
    }
  }

  private static int number(Statement statement, String question) throws SQLException {
    try (ResultSet row = statement.executeQuery(question)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  private static boolean empty(Path file) {
    try {
      return !Files.exists(file) || Files.size(file) == 0;
    } catch (IOException unreadable) {
      return false;
    }
  }
}
