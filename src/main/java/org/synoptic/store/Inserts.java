package org.synoptic.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes that are made many times over in one transaction: each statement is prepared once. */
final class Inserts implements AutoCloseable {

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

  Inserts(Connection connection) {
    this.connection = connection;
  }

  /** Runs a change and tells how many rows it touched. */
  int run(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    Rows.bind(statement, values);
    return statement.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement one : prepared.values()) {
      one.close();
    }
  }
}
