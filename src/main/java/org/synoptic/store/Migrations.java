package org.synoptic.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Brings the database to the schema of this program, one numbered step after the other. Each step
 * is one transaction; before the first step on a database that holds something, a copy is made.
 *
 * @param steps the SQL that leads from version n to n+1, from version 0 on
 */
record Migrations(List<String> steps) {

  private static final int VERSION = 3;

  Migrations {
    steps = List.copyOf(steps);
  }

  /** The steps of this program. */
  static Migrations bundled() {
    return new Migrations(IntStream.rangeClosed(1, VERSION).mapToObj(Migrations::read).toList());
  }

  /** The version of the schema that these steps lead to. */
  int version() {
    return steps.size();
  }

  /**
   * Runs the steps that are missing.
   *
   * @param from the version of the database
   * @param backups folder for the copy
   * @throws SQLException when a step fails; the database is then at the version before that step
   * @throws IOException when the folder for the copy cannot be made
   */
  void run(Connection connection, int from, Path backups) throws SQLException, IOException {
    if (from > 0 && from < version()) {
      copy(connection, from, backups);
    }
    for (int step = from; step < version(); step++) {
      Transactions.run(connection, migrate(connection, step));
    }
  }

  private Transactions.Work migrate(Connection connection, int step) {
    return () -> {
      try (Statement statement = connection.createStatement()) {
        statement.executeUpdate(steps.get(step));
        statement.executeUpdate("PRAGMA user_version = " + (step + 1));
      }
    };
  }

  private static void copy(Connection connection, int version, Path backups)
      throws SQLException, IOException {
    Files.createDirectories(backups);
    Path copy = backups.resolve("library-v" + version + ".db");
    for (int again = 2; Files.exists(copy); again++) {
      copy = backups.resolve("library-v" + version + "-" + again + ".db");
    }
    try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, copy.toString());
      statement.execute();
    }
  }

  private static String read(int step) {
    String name = "schema-%03d.sql".formatted(step);
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name + " in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException damaged) {
      throw new UncheckedIOException("cannot read " + name, damaged);
    }
  }
}
