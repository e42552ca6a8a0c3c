package org.synoptic.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

  private static final String NEXT =
      "ALTER TABLE document ADD COLUMN shelf TEXT NOT NULL DEFAULT 'top';";

  @TempDir Path temp;

  private static Migrations later(String step) {
    String first = Migrations.bundled().steps().getFirst();
    return new Migrations(List.of(first, step));
  }

  private long version(Path file) throws SQLException {
    try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      return Rows.list(raw, "PRAGMA user_version", row -> row.getLong(1)).getFirst();
    }
  }

  private void makeVersionOne() {
    Migrations first = new Migrations(Migrations.bundled().steps().subList(0, 1));
    try (Library library = Library.open(temp, LibraryLock::of, first)) {
      Samples.add(library, Samples.article("A"));
      library.append(Samples.judgement("claim", "accepted"));
    }
  }

  @Test
  void aLibraryOfVersionOneIsBroughtForwardWithACopyKept() throws SQLException {
    makeVersionOne();
    try (Library library = Library.open(temp, LibraryLock::of, later(NEXT))) {
      assertEquals("A", library.documents().getFirst().metadata().title());
      assertEquals(1, library.judgements().size());
    }
    assertEquals(2, version(temp.resolve("library.db")));
    Path copy = temp.resolve("backup").resolve("library-v1.db");
    assertEquals(1, version(copy));
    try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
      assertEquals(
          List.of("A"), Rows.list(raw, "SELECT title FROM document", row -> row.getString(1)));
    }
  }

  @Test
  void aStepThatFailsLeavesTheLibraryAsItWas() throws SQLException {
    makeVersionOne();
    Migrations broken = later(NEXT + " INSERT INTO nowhere VALUES (1);");
    assertThrows(LibraryException.class, () -> Library.open(temp, LibraryLock::of, broken).close());
    assertEquals(1, version(temp.resolve("library.db")));
    try (Connection raw =
        DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("library.db"))) {
      assertFalse(
          Rows.list(raw, "PRAGMA table_info(document)", row -> row.getString(2)).contains("shelf"));
    }
    try (Library library = Library.open(temp, LibraryLock::of, later(NEXT))) {
      assertEquals(1, library.count(), "and it can be tried again");
    }
    assertTrue(Files.exists(temp.resolve("backup").resolve("library-v1-2.db")));
  }

  @Test
  void aNewLibraryNeedsNoCopy() {
    Library.open(temp).close();
    assertFalse(Files.exists(temp.resolve("backup")));
  }
}
