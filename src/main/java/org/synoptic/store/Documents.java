package org.synoptic.store;

import com.google.gson.reflect.TypeToken;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.Capture;
import org.synoptic.model.Clause;
import org.synoptic.model.Document;
import org.synoptic.model.DocumentKind;
import org.synoptic.model.Metadata;
import org.synoptic.model.Provenance;

/** Documents and their captures in the database. */
final class Documents {

  private static final TypeToken<Metadata> METADATA = new TypeToken<>() {};
  private static final TypeToken<List<Clause>> CLAUSES = new TypeToken<>() {};
  private static final TypeToken<List<String>> WARNINGS = new TypeToken<>() {};

  private static final String COLUMNS = "id, kind, metadata, warnings, clauses, text";

  private Documents() {}

  /** Adds a document with its capture; either may be there already. */
  static void add(Connection connection, Capture capture, Document document) throws SQLException {
    Rows.run(
        connection,
        "INSERT INTO document (id, kind, title, metadata, warnings, length, clauses, text)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
        document.id(),
        document.kind().name(),
        document.metadata().title(),
        Json.write(document.metadata()),
        Json.write(document.warnings()),
        document.text().length(),
        Json.write(document.clauses()),
        document.text());
    Rows.run(
        connection,
        "INSERT INTO capture (sha256, document, origin, time, media_type, size)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (sha256, document, origin) DO NOTHING",
        capture.sha256(),
        document.id(),
        capture.origin(),
        capture.time().toString(),
        capture.mediaType(),
        capture.size());
  }

  static Optional<Document> byId(Connection connection, String id) throws SQLException {
    return Rows.list(
            connection,
            "SELECT " + COLUMNS + " FROM document WHERE id = ?",
            Documents::document,
            id)
        .stream()
        .findFirst();
  }

  static Optional<String> bySha(Connection connection, String sha256) throws SQLException {
    return Rows.list(
            connection,
            "SELECT document FROM capture WHERE sha256 = ? ORDER BY number LIMIT 1",
            row -> row.getString(1),
            sha256)
        .stream()
        .findFirst();
  }

  /** Documents by title, then id. */
  static List<Document> all(Connection connection) throws SQLException {
    return Rows.list(
        connection,
        "SELECT " + COLUMNS + " FROM document ORDER BY title COLLATE NOCASE, id",
        Documents::document);
  }

  /** Some documents in the order of their ids, from the one after {@code after}. */
  static List<Document> page(Connection connection, String after, int size) throws SQLException {
    return Rows.list(
        connection,
        "SELECT " + COLUMNS + " FROM document WHERE id > ? ORDER BY id LIMIT ?",
        Documents::document,
        after,
        size);
  }

  static List<Summary> summaries(Connection connection) throws SQLException {
    return Rows.list(
        connection,
        "SELECT id, kind, metadata, length FROM document ORDER BY title COLLATE NOCASE, id",
        row ->
            new Summary(
                row.getString(1),
                DocumentKind.valueOf(row.getString(2)),
                Json.read(row.getString(3), METADATA),
                row.getInt(4)));
  }

  static long count(Connection connection) throws SQLException {
    return Rows.list(connection, "SELECT count(*) FROM document", row -> row.getLong(1)).getFirst();
  }

  static List<Capture> captures(Connection connection, String document) throws SQLException {
    return Rows.list(
        connection,
        "SELECT sha256, origin, time, media_type, size FROM capture"
            + " WHERE document = ? ORDER BY number",
        row ->
            new Capture(
                row.getString(1),
                row.getString(2),
                Instant.parse(row.getString(3)),
                row.getString(4),
                row.getLong(5)),
        document);
  }

  private static Document document(ResultSet row) throws SQLException {
    return new Document(
        row.getString(1),
        DocumentKind.valueOf(row.getString(2)),
        Json.read(row.getString(3), METADATA),
        row.getString(6),
        Json.read(row.getString(5), CLAUSES),
        Json.read(row.getString(4), WARNINGS),
        Provenance.NONE);
  }
}
