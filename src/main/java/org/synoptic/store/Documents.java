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

/** Documents with their texts in the database, as corrected by people. */
final class Documents {

  static final TypeToken<Metadata> METADATA = new TypeToken<>() {};
  static final TypeToken<List<String>> STRINGS = new TypeToken<>() {};
  private static final TypeToken<List<Clause>> CLAUSES = new TypeToken<>() {};
  private static final TypeToken<Provenance> PROVENANCE = new TypeToken<>() {};

  private static final String SELECT =
      "SELECT d.id, d.kind, e.metadata, d.warnings, d.clauses, d.text, d.provenance"
          + " FROM entry AS e JOIN document AS d ON d.id = e.document ";

  private Documents() {}

  /** A document by id, older versions included. */
  static Optional<Document> byId(Connection connection, String id) throws SQLException {
    return Rows.list(connection, SELECT + "WHERE e.document = ?", Documents::document, id).stream()
        .findFirst();
  }

  /** A document as it was taken from its capture, without corrections. */
  static Optional<Document> asTaken(Connection connection, String id) throws SQLException {
    return Rows.list(
            connection,
            "SELECT id, kind, metadata, warnings, clauses, text, provenance FROM document"
                + " WHERE id = ?",
            Documents::document,
            id)
        .stream()
        .findFirst();
  }

  /** The newest versions by title, then id. */
  static List<Document> all(Connection connection) throws SQLException {
    return Rows.list(
        connection,
        SELECT + "WHERE e.current = 1 ORDER BY e.title COLLATE NOCASE, e.document",
        Documents::document);
  }

  /** Some of the newest versions in the order of their ids, from the one after {@code after}. */
  static List<Document> page(Connection connection, String after, int size) throws SQLException {
    return Rows.list(
        connection,
        SELECT + "WHERE e.document > ? AND e.current = 1 ORDER BY e.document LIMIT ?",
        Documents::document,
        after,
        size);
  }

  /** What changed after a revision, in the order of the revisions. */
  static List<Changed> changed(Connection connection, long after, int size) throws SQLException {
    return Rows.list(
        connection,
        SELECT.replace("SELECT ", "SELECT e.revision, e.current, e.number, ")
            + "WHERE e.revision > ? ORDER BY e.revision LIMIT ?",
        row -> new Changed(row.getLong(1), row.getBoolean(2), document(row, 3)),
        after,
        size);
  }

  /** Where a document was taken from, oldest first. */
  static List<Capture> captures(Connection connection, String document) throws SQLException {
    return Rows.list(
        connection,
        "SELECT c.sha256, c.origin, c.time, c.media_type, c.size, d.part, d.reader"
            + " FROM derivation AS d JOIN capture AS c ON c.sha256 = d.sha256"
            + " WHERE d.document = ? ORDER BY c.number, d.number",
        Documents::capture,
        document);
  }

  static Capture capture(ResultSet row) throws SQLException {
    return new Capture(
        row.getString(1),
        row.getString(2),
        Instant.parse(row.getString(3)),
        row.getString(4),
        row.getLong(5),
        row.getString(6),
        row.getString(7));
  }

  private static Document document(ResultSet row) throws SQLException {
    return document(row, 0);
  }

  private static Document document(ResultSet row, int from) throws SQLException {
    return new Document(
        row.getString(from + 1),
        DocumentKind.valueOf(row.getString(from + 2)),
        Json.read(row.getString(from + 3), METADATA),
        row.getString(from + 6),
        Json.list(row.getString(from + 5), CLAUSES),
        Json.list(row.getString(from + 4), STRINGS),
        Json.read(row.getString(from + 7), PROVENANCE));
  }
}
