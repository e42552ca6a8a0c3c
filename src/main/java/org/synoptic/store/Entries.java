package org.synoptic.store;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.synoptic.model.DocumentKind;
import org.synoptic.model.Field;

/** What lists show of documents, in the database. */
final class Entries {

  private static final String SELECT =
      "SELECT document, kind, metadata, warnings, doubts, words, claims, number, origin, current"
          + " FROM entry ";

  /** One document by its id. */
  static final String BY_ID = SELECT + "WHERE document = ?";

  /** Numbers of the newest versions of documents that came from a place, newest first. */
  static final String AT =
      "SELECT a.number FROM address AS a JOIN entry AS e ON e.number = a.number"
          + " WHERE a.hash = ? AND e.current = 1 ORDER BY a.number DESC";

  private Entries() {}

  /** The newest versions by title, then id. */
  static List<Summary> all(Connection connection) throws SQLException {
    return Rows.list(
        connection,
        SELECT + "WHERE current = 1 ORDER BY title COLLATE NOCASE, document",
        Entries::summary);
  }

  static List<String> reports(Connection connection, int most) throws SQLException {
    return Rows.list(
        connection,
        "SELECT document FROM entry WHERE current = 1 AND kind = 'REPORT'"
            + " ORDER BY title COLLATE NOCASE, document LIMIT ?",
        row -> row.getString(1),
        most);
  }

  /** They are few: to go through all titles in order would take longer than to sort them. */
  static List<String> policies(Connection connection) throws SQLException {
    return Rows.list(
        connection,
        "SELECT document FROM entry NOT INDEXED WHERE current = 1 AND kind = 'POLICY'"
            + " ORDER BY title COLLATE NOCASE, document",
        row -> row.getString(1));
  }

  /** Documents that came before the facts about them were kept. */
  static List<Summary> uncounted(Connection connection, int most) throws SQLException {
    return Rows.list(
        connection, SELECT + "WHERE words < 0 ORDER BY number LIMIT ?", Entries::summary, most);
  }

  static long count(Connection connection) throws SQLException {
    return number(connection, "SELECT count(*) FROM entry WHERE current = 1");
  }

  /** The number of the last document. */
  static long last(Connection connection) throws SQLException {
    return number(connection, "SELECT coalesce(max(number), 0) FROM entry");
  }

  /** The last change. */
  static long revision(Connection connection) throws SQLException {
    return number(connection, "SELECT coalesce(max(revision), 0) FROM entry");
  }

  /** The id of a document by its number. */
  static Optional<String> document(Connection connection, long number) throws SQLException {
    return Rows.list(
            connection,
            "SELECT document FROM entry WHERE number = ?",
            row -> row.getString(1),
            number)
        .stream()
        .findFirst();
  }

  /** Sketches by number, a page at a time. */
  static Map<Long, int[]> sketches(Connection connection, long after, int size)
      throws SQLException {
    Map<Long, int[]> found = new LinkedHashMap<>();
    Rows.list(
        connection,
        "SELECT number, least FROM sketch WHERE number > ? ORDER BY number LIMIT ?",
        row -> found.put(row.getLong(1), numbers(row.getBytes(2))),
        after,
        size);
    return found;
  }

  static Optional<int[]> sketch(Connection connection, long number) throws SQLException {
    return Rows.list(
            connection,
            "SELECT least FROM sketch WHERE number = ?",
            row -> numbers(row.getBytes(1)),
            number)
        .stream()
        .findFirst();
  }

  /** How many newest versions say almost the same, by group; only groups of several. */
  static Map<Long, Integer> groups(Connection connection) throws SQLException {
    Map<Long, Integer> sizes = new LinkedHashMap<>();
    Rows.list(
        connection,
        "SELECT origin, count(*) FROM entry WHERE current = 1 GROUP BY origin"
            + " HAVING count(*) > 1 ORDER BY origin",
        row -> sizes.put(row.getLong(1), row.getInt(2)));
    return sizes;
  }

  /** The newest versions in each group of several, by number. */
  static Map<Long, List<String>> members(Connection connection) throws SQLException {
    Map<Long, List<String>> members = new LinkedHashMap<>();
    Rows.list(
        connection,
        "SELECT origin, document FROM entry WHERE current = 1 AND origin IN (SELECT origin FROM"
            + " entry WHERE current = 1 GROUP BY origin HAVING count(*) > 1)"
            + " ORDER BY origin, number",
        row ->
            members
                .computeIfAbsent(row.getLong(1), group -> new ArrayList<>())
                .add(row.getString(2)));
    return members;
  }

  /** The bytes of a sketch. */
  static byte[] bytes(int[] sketch) {
    ByteBuffer bytes = ByteBuffer.allocate(sketch.length * Integer.BYTES);
    bytes.asIntBuffer().put(sketch);
    return bytes.array();
  }

  /** Names of fields, with commas. */
  static String names(List<Field> fields) {
    return String.join(",", fields.stream().map(Field::name).toList());
  }

  private static List<Field> fields(String names) {
    return names.isEmpty()
        ? List.of()
        : Arrays.stream(names.split(",", -1)).map(Field::valueOf).toList();
  }

  private static int[] numbers(byte[] bytes) {
    int[] numbers = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
    return numbers;
  }

  private static long number(Connection connection, String question) throws SQLException {
    return Rows.list(connection, question, row -> row.getLong(1)).getFirst();
  }

  static Summary summary(ResultSet row) throws SQLException {
    int claims = row.getInt(7);
    OptionalInt known = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(claims);
    return new Summary(
        row.getString(1),
        DocumentKind.valueOf(row.getString(2)),
        Json.read(row.getString(3), Documents.METADATA),
        Json.list(row.getString(4), Documents.STRINGS),
        fields(row.getString(5)),
        row.getInt(6),
        known,
        row.getLong(8),
        row.getLong(9),
        row.getBoolean(10));
  }
}
