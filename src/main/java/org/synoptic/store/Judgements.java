package org.synoptic.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.synoptic.model.Judgement;

/** The log of judgements in the database. */
final class Judgements {

  private Judgements() {}

  /** Adds a judgement at the end and gives it with its number. */
  static Judgement append(Connection connection, Judgement judgement) throws SQLException {
    Rows.run(
        connection,
        "INSERT INTO judgement (subject, aspect, value, reason, author, time)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        judgement.subject(),
        judgement.aspect().name(),
        judgement.value(),
        judgement.reason(),
        judgement.author(),
        judgement.time().toString());
    long number =
        Rows.list(connection, "SELECT last_insert_rowid()", row -> row.getLong(1)).getFirst();
    return new Judgement(
        number,
        judgement.subject(),
        judgement.aspect(),
        judgement.value(),
        judgement.reason(),
        judgement.author(),
        judgement.time());
  }

  /** All judgements in the order they were made. */
  static List<Judgement> all(Connection connection) throws SQLException {
    return Rows.list(
        connection,
        "SELECT number, subject, aspect, value, reason, author, time FROM judgement"
            + " ORDER BY number",
        row ->
            new Judgement(
                row.getLong(1),
                row.getString(2),
                Judgement.Aspect.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Instant.parse(row.getString(7))));
  }
}
