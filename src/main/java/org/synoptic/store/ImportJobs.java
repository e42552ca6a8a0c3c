package org.synoptic.store;

import com.google.gson.reflect.TypeToken;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.ImportJob;

/** Imports that are going on or were stopped, in the database. */
final class ImportJobs {

  private static final TypeToken<List<String>> STRINGS = new TypeToken<>() {};

  private ImportJobs() {}

  /** Records a new import with all of its files and gives its number. */
  static long begin(
      Connection connection, List<String> given, List<String> files, String reading, Instant time)
      throws SQLException {
    Rows.run(
        connection,
        "INSERT INTO import_job (sources, started, total, reading) VALUES (?, ?, ?, ?)",
        Json.write(given),
        time.toString(),
        files.size(),
        reading);
    long number =
        Rows.list(connection, "SELECT last_insert_rowid()", row -> row.getLong(1)).getFirst();
    try (Statements inserts = new Statements(connection)) {
      for (int place = 0; place < files.size(); place++) {
        inserts.run(
            "INSERT INTO import_source (job, place, source) VALUES (?, ?, ?)",
            number,
            place,
            files.get(place));
      }
    }
    return number;
  }

  /** The imports that are not finished, oldest first. */
  static List<ImportJob> open(Connection connection) throws SQLException {
    return Rows.list(
        connection,
        "SELECT number, sources, started, total, done, imported, duplicates, failed"
            + " FROM import_job WHERE open = 1 ORDER BY number",
        row ->
            new ImportJob(
                row.getLong(1),
                Json.read(row.getString(2), STRINGS),
                Instant.parse(row.getString(3)),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8)));
  }

  /** What is left of an import, and how many captures of the first of it are done already. */
  static Optional<ImportRest> rest(Connection connection, long job) throws SQLException {
    List<ImportRest> at =
        Rows.list(
            connection,
            "SELECT done, inside, reading FROM import_job WHERE number = ? AND open = 1",
            row -> new ImportRest(row.getLong(1), row.getLong(2), row.getString(3), List.of()),
            job);
    if (at.isEmpty()) {
      return Optional.empty();
    }
    ImportRest rest = at.getFirst();
    List<String> files =
        Rows.list(
            connection,
            "SELECT source FROM import_source WHERE job = ? AND place >= ? ORDER BY place",
            row -> row.getString(1),
            job,
            rest.done());
    return Optional.of(new ImportRest(rest.done(), rest.inside(), rest.reading(), files));
  }

  /** Closes an import; the list of its files is no longer needed. */
  static void close(Connection connection, long job) throws SQLException {
    Rows.run(connection, "UPDATE import_job SET open = 0 WHERE number = ?", job);
    Rows.run(connection, "DELETE FROM import_source WHERE job = ?", job);
  }
}
