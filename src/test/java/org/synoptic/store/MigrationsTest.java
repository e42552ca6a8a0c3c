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
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.model.Capture;
import org.synoptic.model.Dossier;

class MigrationsTest {

  private static final String NEXT =
      "ALTER TABLE document ADD COLUMN shelf TEXT NOT NULL DEFAULT 'top';";

  private static final int BUNDLED = Migrations.bundled().version();

  @TempDir Path temp;

  private static Migrations later(String step) {
    List<String> steps = new ArrayList<>(Migrations.bundled().steps());
    steps.add(step);
    return new Migrations(steps);
  }

  private long version(Path file) throws SQLException {
    try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      return Rows.list(raw, "PRAGMA user_version", row -> row.getLong(1)).getFirst();
    }
  }

  /** A library as the first released program made it. */
  private void makeVersionOne() throws SQLException {
    try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("library.db"));
        Statement statement = raw.createStatement()) {
      statement.executeUpdate(Migrations.bundled().steps().getFirst());
      statement.executeUpdate("PRAGMA user_version = 1");
      for (String id : List.of("b1", "a2")) {
        Rows.run(
            raw,
            "INSERT INTO document VALUES (?, 'REPORT', ?, ?, '[\"a guess\"]', 9, '[]', 'Old words')",
            id,
            "Title " + id,
            "{\"title\":\"Title "
                + id
                + "\",\"authors\":[],\"outlet\":null,\"published\":null,"
                + "\"modified\":null,\"language\":null,\"url\":null}");
        for (String origin : List.of("/one.html", "/two.html")) {
          Rows.run(
              raw,
              "INSERT INTO capture (sha256, document, origin, time, media_type, size)"
                  + " VALUES (?, ?, ?, '2020-09-08T12:00:00Z', 'text/html', 3)",
              "ab".repeat(32),
              id,
              origin);
        }
      }
      Rows.run(
          raw,
          "INSERT INTO analysis VALUES ('a2', '1', '{\"document\":\"a2\",\"claims\":[{},{}]}')");
      Rows.run(raw, "INSERT INTO dossier VALUES ('d')");
      Rows.run(raw, "INSERT INTO dossier_document VALUES ('d', 'report', 0, 'a2')");
      Rows.run(
          raw,
          "INSERT INTO judgement VALUES"
              + " (1, 'a2', 'TAG', 'tax', '', 'reader', '2020-09-08T12:00:00Z')");
    }
  }

  @Test
  void nothingOfALibraryOfVersionOneIsLost() throws SQLException {
    makeVersionOne();
    try (Library library = Library.open(temp)) {
      assertEquals(2, library.count());
      assertEquals("Old words", library.document("b1").orElseThrow().text());
      assertEquals(
          List.of("Title a2", "Title b1"),
          library.summaries().stream().map(one -> one.metadata().title()).toList());
      Summary summary = library.summary("a2").orElseThrow();
      assertEquals(OptionalInt.of(2), summary.claims());
      assertEquals(List.of("a guess"), summary.warnings());
      assertEquals(-1, summary.words(), "to be counted by the program");
      assertEquals(
          List.of("/one.html", "/two.html"),
          library.captures("a2").stream().map(Capture::origin).toList());
      assertEquals(List.of("b1", "a2"), library.bySha("ab".repeat(32)));
      assertEquals(List.of(new Dossier("d", List.of("a2"), List.of())), library.dossiers());
      assertEquals("tax", library.judgements().getFirst().value());
      assertEquals(List.of("b1", "a2"), library.outdated("2"));
    }
  }

  @Test
  void aLibraryOfVersionOneIsBroughtForwardWithACopyKept() throws SQLException {
    makeVersionOne();
    try (Library library = Library.open(temp, LibraryLock::of, later(NEXT))) {
      assertEquals("Title a2", library.documents().getFirst().metadata().title());
      assertEquals(1, library.judgements().size());
    }
    assertEquals(BUNDLED + 1, version(temp.resolve("library.db")));
    Path copy = temp.resolve("backup").resolve("library-v1.db");
    assertEquals(1, version(copy));
    try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
      assertEquals(
          List.of("Title b1", "Title a2"),
          Rows.list(raw, "SELECT title FROM document ORDER BY rowid", row -> row.getString(1)));
    }
  }

  @Test
  void aStepThatFailsLeavesTheLibraryAsItWas() throws SQLException {
    makeVersionOne();
    Migrations broken = later(NEXT + " INSERT INTO nowhere VALUES (1);");
    assertThrows(LibraryException.class, () -> Library.open(temp, LibraryLock::of, broken).close());
    assertEquals(BUNDLED, version(temp.resolve("library.db")));
    try (Connection raw =
        DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("library.db"))) {
      assertFalse(
          Rows.list(raw, "PRAGMA table_info(document)", row -> row.getString(2)).contains("shelf"));
    }
    try (Library library = Library.open(temp, LibraryLock::of, later(NEXT))) {
      assertEquals(2, library.count(), "and it can be tried again");
    }
    assertTrue(Files.exists(temp.resolve("backup").resolve("library-v" + BUNDLED + ".db")));
  }

  @Test
  void aNewLibraryNeedsNoCopy() {
    Library.open(temp).close();
    assertFalse(Files.exists(temp.resolve("backup")));
  }
}
