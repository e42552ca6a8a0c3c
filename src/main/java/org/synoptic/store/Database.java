package org.synoptic.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The one connection to the database of a library. Calls from several threads take turns; each is
 * short.
 */
final class Database implements AutoCloseable {

  private final Path file;
  private final Connection connection;
  private final Statements often;
  private final Optional<String> readOnly;
  private final ReentrantLock turn = new ReentrantLock();

  private Database(Path file, Connection connection, Optional<String> readOnly) {
    this.file = file;
    this.connection = connection;
    this.often = new Statements(connection);
    this.readOnly = readOnly;
  }

  /** Something to ask of the database. */
  @FunctionalInterface
  interface Question<T> {

    /** Asks it. */
    T ask(Connection connection) throws SQLException;
  }

  /** Something to change in the database. */
  @FunctionalInterface
  interface Change {

    /** Changes it. */
    void make(Connection connection) throws SQLException;
  }

  /**
   * Opens a database, after a look at whether it is whole and of this program.
   *
   * @param refusal why it must not be changed, or empty to open it for writing
   * @throws LibraryException when it cannot be used at all; the file is then as it was
   */
  static Database open(Path file, Optional<String> refusal, Migrations migrations) {
    try {
      Inspection.Finding found = Inspection.of(file, migrations.version(), refusal.isPresent());
      if (refusal.isPresent()) {
        return new Database(file, Connections.reading(file), refusal);
      }
      Connection connection = Connections.writing(file);
      boolean ready = false;
      try {
        migrations.run(connection, found.version(), file.resolveSibling("backup"));
        ready = true;
      } finally {
        if (!ready) {
          connection.close();
        }
      }
      return new Database(file, connection, Optional.empty());
    } catch (SQLException failure) {
      if (refusal.isEmpty() && Reasons.readOnly(failure)) {
        return open(file, Optional.of("The database cannot be written to."), migrations);
      }
      throw problem("cannot be opened", file, failure);
    } catch (IOException failure) {
      throw new LibraryException(
          "The library "
              + file
              + " cannot be brought to the form of this program: no copy of it can be kept ("
              + Reasons.of(failure)
              + ").",
          failure);
    }
  }

  /** Why nothing can be changed, or empty. */
  Optional<String> readOnly() {
    return readOnly;
  }

  /**
   * Says why nothing can be changed.
   *
   * @throws LibraryException when that is so
   */
  void demandWritable() {
    readOnly.ifPresent(reason -> {
      throw new LibraryException(
          "The library " + file.getParent() + " is open for reading only. " + reason);
    });
  }

  /**
   * Reads.
   *
   * @throws LibraryException when the database refuses
   */
  <T> T ask(Question<T> question) {
    turn.lock();
    try {
      return question.ask(connection);
    } catch (SQLException failure) {
      throw problem("cannot be read", file, failure);
    } finally {
      turn.unlock();
    }
  }

  /**
   * Reads what is asked again and again, of each file of an import.
   *
   * @param sql one of a few that never change
   * @throws LibraryException when the database refuses
   */
  <T> List<T> often(String sql, Rows.Reader<T> reader, Object... values) {
    return ask(any -> often.list(sql, reader, values));
  }

  /**
   * Writes in one transaction, which is on disk when this returns.
   *
   * @throws LibraryException when the library is read-only or the database refuses; nothing of the
   *     change is then in it
   */
  void change(Change change) {
    demandWritable();
    turn.lock();
    try {
      Transactions.run(connection, () -> change.make(connection));
    } catch (SQLException failure) {
      throw problem("cannot be changed", file, failure);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() {
    turn.lock();
    try (connection) {
      often.close();
    } catch (SQLException failure) {
      throw problem("cannot be closed", file, failure);
    } finally {
      turn.unlock();
    }
  }

  private static LibraryException problem(String what, Path file, SQLException failure) {
    String hint =
        Reasons.damaged(failure) ? " The file was left as it is; earlier copies may lie in " : "";
    String where = hint.isEmpty() ? "" : file.resolveSibling("backup") + ".";
    return new LibraryException(
        "The library " + file + " " + what + ": " + Reasons.of(failure) + "." + hint + where,
        failure);
  }
}
