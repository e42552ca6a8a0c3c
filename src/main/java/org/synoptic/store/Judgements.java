package org.synoptic.store;

import com.google.gson.reflect.TypeToken;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.synoptic.model.Judgement;
import org.synoptic.model.Proposal;
import org.synoptic.model.QuoteSelector;
import org.synoptic.model.Span;
import org.synoptic.model.Subject;

/** The log of judgements in the database, with the words that they are about. */
final class Judgements {

  private static final String SELECT =
      "SELECT number, subject, aspect, value, reason, author, time, carried_from FROM judgement";
  private static final TypeToken<List<String>> STRINGS = new TypeToken<>() {};

  private Judgements() {}

  /** Adds a judgement at the end and gives it with its number. */
  static Judgement append(Connection connection, Judgement judgement) throws SQLException {
    Rows.run(
        connection,
        "INSERT INTO judgement (subject, aspect, value, reason, author, time, carried_from)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        judgement.subject(),
        judgement.aspect().name(),
        judgement.value(),
        judgement.reason(),
        judgement.author(),
        judgement.time().toString(),
        judgement.carriedFrom().isPresent() ? judgement.carriedFrom().getAsLong() : null);
    long number =
        Rows.list(connection, "SELECT last_insert_rowid()", row -> row.getLong(1)).getFirst();
    return new Judgement(
        number,
        judgement.subject(),
        judgement.aspect(),
        judgement.value(),
        judgement.reason(),
        judgement.author(),
        judgement.time(),
        judgement.carriedFrom());
  }

  /** Keeps what a judgement is about. */
  static void about(Connection connection, long judgement, Subject subject) throws SQLException {
    Rows.run(
        connection,
        "INSERT INTO judged (judgement, form, detail) VALUES (?, ?, ?)",
        judgement,
        subject.form().name(),
        Json.write(subject.detail()));
    for (int place = 0; place < subject.words().size(); place++) {
      QuoteSelector words = subject.words().get(place);
      Rows.run(
          connection,
          "INSERT INTO judged_words (judgement, place, document, start, end, exact, prefix, suffix)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          judgement,
          place,
          words.document(),
          words.span().start(),
          words.span().end(),
          words.exact(),
          words.prefix(),
          words.suffix());
    }
  }

  /** What a judgement is about, when that was kept. */
  static Optional<Subject> subject(Connection connection, long judgement) throws SQLException {
    List<QuoteSelector> words =
        Rows.list(
            connection,
            "SELECT document, start, end, exact, prefix, suffix FROM judged_words"
                + " WHERE judgement = ? ORDER BY place",
            row ->
                new QuoteSelector(
                    row.getString(1),
                    new Span(row.getInt(2), row.getInt(3)),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6)),
            judgement);
    return Rows.list(
            connection,
            "SELECT form, detail FROM judged WHERE judgement = ?",
            row ->
                new Subject(
                    Subject.Form.valueOf(row.getString(1)),
                    Json.read(row.getString(2), STRINGS),
                    words),
            judgement)
        .stream()
        .findFirst();
  }

  /** What the machine proposed of the claims and rows that people judged, by their subjects. */
  static Map<String, Proposal> proposals(Connection connection) throws SQLException {
    Map<String, Proposal> proposals = new HashMap<>();
    Rows.list(
        connection,
        "SELECT subject, detail FROM judgement JOIN judged ON judgement = number"
            + " WHERE form IN ('CLAIM', 'ROW') AND detail <> '[]' ORDER BY number",
        row -> {
          Proposal proposal = Proposal.read(Json.read(row.getString(2), STRINGS));
          proposals.put(row.getString(1), proposal);
          return proposal;
        });
    return proposals;
  }

  /** Numbers of the judgements that are about a document or words in it. */
  static List<Long> about(Connection connection, String document) throws SQLException {
    return Rows.list(
        connection,
        "SELECT DISTINCT judgement FROM judged_words WHERE document = ? ORDER BY judgement",
        row -> row.getLong(1),
        document);
  }

  /** All judgements in the order they were made. */
  static List<Judgement> all(Connection connection) throws SQLException {
    return Rows.list(connection, SELECT + " ORDER BY number", Judgements::judgement);
  }

  /** All judgements on a subject in the order they were made. */
  static List<Judgement> on(Connection connection, String subject) throws SQLException {
    return Rows.list(
        connection, SELECT + " WHERE subject = ? ORDER BY number", Judgements::judgement, subject);
  }

  private static Judgement judgement(ResultSet row) throws SQLException {
    long from = row.getLong(8);
    OptionalLong carried = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(from);
    return new Judgement(
        row.getLong(1),
        row.getString(2),
        Judgement.Aspect.valueOf(row.getString(3)),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        Instant.parse(row.getString(7)),
        carried);
  }
}
