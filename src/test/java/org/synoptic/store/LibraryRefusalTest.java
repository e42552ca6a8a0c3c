package org.synoptic.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryRefusalTest {

  @TempDir Path temp;

  private String refusal(Path folder) {
    String message = assertThrows(LibraryException.class, () -> Library.open(folder)).toString();
    assertTrue(message.contains(folder.toString()), message);
    return message;
  }

  private byte[] damage(Damage how) throws IOException {
    try (Library library = Library.open(temp)) {
      for (int i = 0; i < 50; i++) {
        Samples.add(library, Samples.article("Title " + i));
      }
    }
    Path file = temp.resolve("library.db");
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
      how.to(raw);
    }
    return Files.readAllBytes(file);
  }

  private interface Damage {
    void to(RandomAccessFile file) throws IOException;
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "text");
    assertTrue(refusal(file).contains("is a file"));
    assertEquals("text", Files.readString(file));
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "text");
    assertTrue(refusal(file.resolve("library")).contains("cannot be made"));
  }

  @Test
  void aDatabaseThatIsNoneIsSaidAndLeftAsItIs() throws IOException {
    Path file = temp.resolve("library.db");
    byte[] noise = new byte[8192];
    Arrays.fill(noise, (byte) 'x');
    Files.write(file, noise);
    assertTrue(refusal(temp).contains("damaged"));
    assertArrayEquals(noise, Files.readAllBytes(file));
  }

  @Test
  void aTruncatedDatabaseIsSaidAndLeftAsItIs() throws IOException {
    byte[] damaged = damage(file -> file.setLength(file.length() / 2));
    assertTrue(refusal(temp).contains("damaged"));
    assertArrayEquals(damaged, Files.readAllBytes(temp.resolve("library.db")));
  }

  @Test
  void damageThatACrashLeftIsFoundAtOpening() throws IOException {
    byte[] damaged =
        damage(file -> {
          file.seek(5 * 4096);
          file.write(new byte[4096]);
        });
    // A log with something in it is what a program leaves that did not close the library.
    Files.write(temp.resolve("library.db-wal"), new byte[32]);
    assertTrue(refusal(temp).contains("damaged"));
    assertArrayEquals(damaged, Files.readAllBytes(temp.resolve("library.db")));
  }

  @Test
  void aDatabaseOfAnotherProgramIsRefused() throws Exception {
    Path file = temp.resolve("library.db");
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.executeUpdate("CREATE TABLE bookmark (address TEXT)");
    }
    assertTrue(refusal(temp).contains("not of a Synoptic library"));
  }

  @Test
  void aLibraryOfANewerProgramIsRefused() throws Exception {
    Library.open(temp).close();
    try (Connection newer =
            DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("library.db"));
        Statement statement = newer.createStatement()) {
      statement.executeUpdate("PRAGMA user_version = 99");
    }
    assertTrue(refusal(temp).contains("newer Synoptic"));
  }

  @Test
  void whoOpensItSecondReadsAndIsToldWhoHasIt() {
    try (Library first = Library.open(temp)) {
      Samples.add(first, Samples.article("A"));
      try (Library second = Library.open(temp)) {
        String reason = second.readOnly().orElseThrow();
        assertTrue(reason.contains("process " + ProcessHandle.current().pid()), reason);
        assertEquals(1, second.documents().size());
        Samples.add(first, Samples.article("B"));
        assertEquals(2, second.documents().size(), "what the first adds can be seen");
        assertThrows(
            LibraryException.class, () -> second.append(Samples.judgement("claim", "accepted")));
        assertThrows(LibraryException.class, () -> Samples.add(second, Samples.article("C")));
      }
      first.append(Samples.judgement("claim", "accepted"));
    }
    try (Library alone = Library.open(temp)) {
      assertEquals(Optional.empty(), alone.readOnly());
    }
  }

  @Test
  void onAReadOnlyDiskItIsOpenForReading() {
    try (Library library = Library.open(temp)) {
      Samples.add(library, Samples.article("A"));
    }
    // The tests may run as root, whom permissions do not stop: the lock file lies where none can
    // be made.
    try (Library library =
        Library.open(
            temp,
            file -> LibraryLock.of(temp.resolve("library.db").resolve("library.lock")),
            Migrations.bundled())) {
      assertTrue(library.readOnly().orElseThrow().contains("cannot be written"));
      assertEquals("A", library.documents().getFirst().metadata().title());
      String message =
          assertThrows(LibraryException.class, () -> library.settings().put("theme", "dark"))
              .toString();
      assertTrue(message.contains(temp.toString()), message);
    }
  }

  @Test
  void onAFullDiskNothingIsHalfDone() {
    Path file = temp.resolve("library.db");
    LibraryLock lock = LibraryLock.of(temp.resolve("library.lock"));
    Database database = Database.open(file, lock.refusal(), Migrations.bundled());
    try (Library library = new Library(temp, lock, database)) {
      Samples.add(library, Samples.article("A"));
      database.ask(connection -> {
        try (Statement statement = connection.createStatement()) {
          return statement.execute("PRAGMA max_page_count = 1"); // Raised to what is in use.
        }
      });
      byte[] bytes = Samples.bytes("big");
      String message =
          assertThrows(
                  LibraryException.class,
                  () ->
                      Samples.add(
                          library,
                          Samples.capture(bytes, "big"),
                          bytes,
                          Samples.report("Big", "word ".repeat(100_000))))
              .toString();
      assertTrue(message.contains("the disk is full"), message);
      assertEquals(1, library.documents().size());
      assertEquals(List.of(), library.bySha(Samples.capture(bytes, "").sha256()));
    }
  }

  @Test
  void aCaptureThatCannotBeKeptLeavesNoDocument() throws IOException {
    Samples.Article article = Samples.article("A");
    try (Library library = Library.open(temp)) {
      Files.writeString(temp.resolve("captures"), "a file where a folder must be");
      String message =
          assertThrows(LibraryException.class, () -> Samples.add(library, article)).toString();
      assertTrue(message.contains("cannot be kept"), message);
      assertEquals(0, library.count());
    }
  }
}
