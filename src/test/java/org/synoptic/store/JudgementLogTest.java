package org.synoptic.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementLogTest {

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE judgement SET value = 'rejected'",
        "DELETE FROM judgement",
        "REPLACE INTO judgement (number, subject, aspect, value, reason, author, time)"
            + " VALUES (1, 's', 'NOTE', 'v', '', 'a', '2020-09-08T12:00:00Z')"
      })
  void noStatementChangesIt(String statement) throws SQLException {
    try (Library library = Library.open(temp)) {
      library.append(Samples.judgement("claim", "accepted"));
    }
    try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("library.db"));
        Statement attempt = raw.createStatement()) {
      assertThrows(SQLException.class, () -> attempt.executeUpdate(statement));
    }
    try (Library library = Library.open(temp)) {
      assertEquals("accepted", library.judgements().getFirst().value());
      assertEquals(1, library.judgements().size());
    }
  }
}
