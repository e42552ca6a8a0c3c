package org.synoptic.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Dossier;

/** Dossiers in the database. */
final class Dossiers {

  private Dossiers() {}

  /** Adds a dossier or replaces the one of its name. */
  static void save(Connection connection, Dossier dossier) throws SQLException {
    Rows.run(connection, "DELETE FROM dossier WHERE name = ?", dossier.name());
    Rows.run(connection, "INSERT INTO dossier (name) VALUES (?)", dossier.name());
    put(connection, dossier.name(), "report", dossier.reports());
    put(connection, dossier.name(), "policy", dossier.policies());
  }

  /** All dossiers by name. */
  static List<Dossier> all(Connection connection) throws SQLException {
    List<Dossier> found = new ArrayList<>();
    for (String name :
        Rows.list(
            connection,
            "SELECT name FROM dossier ORDER BY name COLLATE NOCASE, name",
            row -> row.getString(1))) {
      found.add(
          new Dossier(name, get(connection, name, "report"), get(connection, name, "policy")));
    }
    return found;
  }

  /** Puts a newer version of a document in the place of an older one; never twice in one list. */
  static void replace(Connection connection, String old, String now) throws SQLException {
    Rows.run(
        connection,
        "DELETE FROM dossier_document WHERE document = ? AND EXISTS (SELECT 1 FROM dossier_document"
            + " AS other WHERE other.document = ? AND other.dossier = dossier_document.dossier"
            + " AND other.role = dossier_document.role)",
        old,
        now);
    Rows.run(connection, "UPDATE dossier_document SET document = ? WHERE document = ?", now, old);
  }

  private static void put(Connection connection, String dossier, String role, List<String> ids)
      throws SQLException {
    for (int place = 0; place < ids.size(); place++) {
      if (Documents.byId(connection, ids.get(place)).isEmpty()) {
        throw new LibraryException(
            "The dossier \"%s\" names the document %s, which is not in the library."
                .formatted(dossier, ids.get(place)));
      }
      Rows.run(
          connection,
          "INSERT INTO dossier_document (dossier, role, place, document) VALUES (?, ?, ?, ?)",
          dossier,
          role,
          place,
          ids.get(place));
    }
  }

  private static List<String> get(Connection connection, String dossier, String role)
      throws SQLException {
    return Rows.list(
        connection,
        "SELECT document FROM dossier_document WHERE dossier = ? AND role = ? ORDER BY place",
        row -> row.getString(1),
        dossier,
        role);
  }
}
