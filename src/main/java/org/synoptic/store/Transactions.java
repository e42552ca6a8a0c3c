package org.synoptic.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** All or nothing. */
final class Transactions {

  private Transactions() {}

  /** Something to do inside a transaction. */
  @FunctionalInterface
  interface Work {

    /** Does it. */
    void run() throws SQLException;
  }

  /**
   * Runs some work as one transaction, which takes the right to write at its start.
   *
   * @throws SQLException when the work fails; nothing of it is then in the database
   */
  static void run(Connection connection, Work work) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      boolean done = false;
      try {
        work.run();
        statement.execute("COMMIT");
        done = true;
      } finally {
        if (!done) {
          rollBack(statement);
        }
      }
    }
  }

  private static void rollBack(Statement statement) {
    try {
      statement.execute("ROLLBACK");
    } catch (SQLException alreadyRolledBack) {
      // SQLite rolls back by itself after some failures, such as a full disk.
    }
  }
}
