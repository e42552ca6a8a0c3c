package org.synoptic.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes and questions that are made many times over: each statement is prepared once. To prepare
 * one costs more than to find a row by its key.
 */
final class Statements implements AutoCloseable {

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

  Statements(Connection connection) {
    this.connection = connection;
  }

  /** Runs a change and tells how many rows it touched. */
  int run(String sql, @Nullable Object... values) throws SQLException {
    return bound(sql, values).executeUpdate();
  }

  /** All rows of an answer, in its order; as {@link Rows#list}. */
  <T> List<T> list(String sql, Rows.Reader<T> reader, @Nullable Object... values)
      throws SQLException {
    try (ResultSet row = bound(sql, values).executeQuery()) {
      List<T> found = new ArrayList<>();
      while (row.next()) {
        found.add(reader.read(row));
      }
      return found;
    }
  }

  private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    Rows.bind(statement, values);
    return statement;
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement one : prepared.values()) {
      one.close();
    }
  }
}
