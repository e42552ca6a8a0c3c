package org.synoptic.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synoptic.model.Correction;
import org.synoptic.model.Document;
import org.synoptic.model.Doubts;
import org.synoptic.model.Field;
import org.synoptic.model.Metadata;

/** The log of corrections in the database, and what follows from it for the entries. */
final class Corrections {

  private static final String SELECT =
      "SELECT number, document, field, value, reason, author, time FROM correction";

  private Corrections() {}

  /** Adds a correction at the end and gives its number. */
  static long append(Connection connection, Correction correction) throws SQLException {
    Rows.run(
        connection,
        "INSERT INTO correction (document, field, value, reason, author, time)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        correction.document(),
        correction.field().name(),
        correction.value().orElse(null),
        correction.reason(),
        correction.author(),
        correction.time().toString());
    return Rows.list(connection, "SELECT last_insert_rowid()", row -> row.getLong(1)).getFirst();
  }

  /** All corrections of a document in the order they were made. */
  static List<Correction> of(Connection connection, String document) throws SQLException {
    return Rows.list(
        connection,
        SELECT + " WHERE document = ? ORDER BY number",
        Corrections::correction,
        document);
  }

  /** All corrections in the order they were made. */
  static List<Correction> all(Connection connection) throws SQLException {
    return Rows.list(connection, SELECT + " ORDER BY number", Corrections::correction);
  }

  private static Correction correction(ResultSet row) throws SQLException {
    return new Correction(
        row.getLong(1),
        row.getString(2),
        Field.valueOf(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        row.getString(5),
        row.getString(6),
        Instant.parse(row.getString(7)));
  }

  /** What was said of one version holds of another. */
  static void copy(Connection connection, String from, String to) throws SQLException {
    Rows.run(
        connection,
        "INSERT INTO correction (document, field, value, reason, author, time)"
            + " SELECT ?, field, value, reason, author, time FROM correction"
            + " WHERE document = ? ORDER BY number",
        to,
        from);
  }

  /** Makes metadata and doubts of an entry of the document and its corrections. */
  static void apply(Connection connection, String id) throws SQLException {
    Optional<Document> found = Documents.asTaken(connection, id);
    if (found.isEmpty()) {
      return;
    }
    Map<Field, Optional<String>> last = new EnumMap<>(Field.class);
    of(connection, id).forEach(one -> last.put(one.field(), one.value()));
    Metadata metadata = found.get().metadata();
    for (Map.Entry<Field, Optional<String>> one : last.entrySet()) {
      if (one.getValue().isPresent()) {
        metadata = metadata.with(one.getKey(), one.getValue().get());
      }
    }
    List<Field> open =
        Doubts.of(found.get()).stream()
            .filter(field -> last.getOrDefault(field, Optional.empty()).isEmpty())
            .toList();
    Rows.run(
        connection,
        "UPDATE entry SET title = ?, metadata = ?, doubts = ? WHERE document = ?",
        metadata.title(),
        Json.write(metadata),
        Entries.names(open),
        id);
  }
}
