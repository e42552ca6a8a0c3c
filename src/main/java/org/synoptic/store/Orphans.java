package org.synoptic.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

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

  /** What lies in the tray, oldest first. */
  static List<Orphaned> open(Connection connection) throws SQLException {
    return Rows.list(
        connection,
        "SELECT judgement, document, now FROM orphan WHERE judgement NOT IN"
            + " (SELECT judgement FROM orphan_settled) ORDER BY judgement",
        row -> new Orphaned(row.getLong(1), row.getString(2), row.getString(3)));
  }

  /** Takes a judgement out of the tray, with the one that stands for it now where there is one. */
  static void settle(
      Connection connection,
      long judgement,
      List<Long> attached,
      String reason,
      String author,
      Instant time)
      throws SQLException {
    Rows.run(
        connection,
        "INSERT INTO orphan_settled (judgement, attached, reason, author, time)"
            + " VALUES (?, ?, ?, ?, ?)",
        judgement,
        attached.isEmpty() ? null : attached.getFirst(),
        reason,
        author,
        time.toString());
  }
}
