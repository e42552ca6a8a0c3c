package org.synoptic.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.Judgement;

/** Judgements that lost their words, in the database. */
final class Orphans {

  private Orphans() {}

  /** Puts a judgement into the tray. */
  static void add(Connection connection, Orphaned orphan) throws SQLException {
    Rows.run(
        connection,
        "INSERT INTO orphan (judgement, document, now) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        orphan.judgement(),
        orphan.document(),
        orphan.now());
  }

  /** What lies in the tray, oldest first: what no decision in the log has taken out of it. */
  static List<Orphaned> open(Connection connection) throws SQLException {
    Map<Long, String> keys = new HashMap<>();
    Map<String, String> settled = new HashMap<>();
    for (Judgement one : Judgements.all(connection)) {
      keys.put(one.number(), one.key());
      if (one.aspect() == Judgement.Aspect.TRAY) {
        settled.put(one.subject(), one.value());
      }
    }
    return unsettled(connection).stream()
        .filter(one -> settled.getOrDefault(keys.getOrDefault(one.judgement(), ""), "").isEmpty())
        .toList();
  }

  /** Libraries of older programs kept what became of an orphan beside the log. */
  private static List<Orphaned> unsettled(Connection connection) throws SQLException {
    return Rows.list(
        connection,
        "SELECT judgement, document, now FROM orphan WHERE judgement NOT IN"
            + " (SELECT judgement FROM orphan_settled) ORDER BY judgement",
        row -> new Orphaned(row.getLong(1), row.getString(2), row.getString(3)));
  }

  /** All that ever came into the tray, oldest first. */
  static List<Orphaned> all(Connection connection) throws SQLException {
    return Rows.list(
        connection,
        "SELECT judgement, document, now FROM orphan ORDER BY judgement",
        row -> new Orphaned(row.getLong(1), row.getString(2), row.getString(3)));
  }
}
