package org.synoptic.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Version;

/** Which documents took the place of which, in the database. */
final class Versions {

  /** A chain longer than this is cut; it also ends what a damaged database might make a circle. */
  private static final int LONGEST = 10_000;

  private Versions() {}

  /** All versions of a document, oldest first; a document without others is its only version. */
  static List<Version> of(Connection connection, String document) throws SQLException {
    List<Version> versions = new ArrayList<>();
    // The chain backwards from its newest: each row is a version and the one before it.
    Rows.list(
        connection,
        "WITH RECURSIVE chain (number, old, new, cause, time) AS ("
            + " SELECT number, old, new, cause, time FROM replacement WHERE new = ?"
            + " UNION SELECT r.number, r.old, r.new, r.cause, r.time"
            + " FROM replacement AS r JOIN chain ON r.new = chain.old)"
            + " SELECT old, new, cause, time FROM chain ORDER BY number LIMIT "
            + LONGEST,
        row -> {
          if (versions.isEmpty()) {
            versions.add(first(row.getString(1)));
          }
          return versions.add(
              new Version(
                  row.getString(2),
                  Version.Cause.valueOf(row.getString(3)),
                  Instant.parse(row.getString(4))));
        },
        newest(connection, document));
    return versions.isEmpty() ? List.of(first(document)) : versions;
  }

  /** Every replacement in its order. */
  static List<Replacement> all(Connection connection) throws SQLException {
    return Rows.list(
        connection,
        "SELECT old, new, cause, time FROM replacement ORDER BY number",
        row ->
            new Replacement(
                row.getString(1),
                row.getString(2),
                Version.Cause.valueOf(row.getString(3)),
                Instant.parse(row.getString(4))));
  }

  private static Version first(String document) {
    return new Version(document, Version.Cause.FIRST, Instant.EPOCH);
  }

  /** The version that no other took the place of. */
  static String newest(Connection connection, String document) throws SQLException {
    String at = document;
    for (int i = 0; i < LONGEST; i++) {
      List<String> next =
          Rows.list(
              connection, "SELECT new FROM replacement WHERE old = ?", row -> row.getString(1), at);
      if (next.isEmpty()) {
        return at;
      }
      at = next.getFirst();
    }
    return at;
  }
}
