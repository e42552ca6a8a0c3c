package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that are not as they should be, or change while they are read. */
class OddSourcesTest {

  @TempDir Path temp;

  private final List<ImportOutcome> told = new ArrayList<>();

  private LocalWorkspace open() {
    return LocalWorkspace.open(temp.resolve("library"));
  }

  private Path file(String name, String text) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("in"));
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aFolderThatVanishesHalfWayIsToldFileByFile() throws IOException {
    Path folder = Texts.folder(temp.resolve("in"), 1500);
    Progress vanish =
        new Progress() {
          @Override
          public void at(long done, long total, String what) {
            if (done == 50) {
              remove(folder);
            }
          }
        };
    try (Workspace workspace = open()) {
      ImportReport report = workspace.add(List.of(folder.toString()), told::add, vanish);
      assertTrue(report.finished());
      assertEquals(1500, told.size());
      assertTrue(
          told.stream()
              .anyMatch(one ->
                  one instanceof ImportOutcome.Failed failed
                      && failed.problem().code().equals("not-found")));
      assertTrue(workspace.entries().size() >= 40);
    }
  }

  private static void remove(Path folder) {
    try (var files = Files.list(folder)) {
      for (Path one : files.toList()) {
        Files.delete(one);
      }
      Files.delete(folder);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Test
  void aLoopOfLinksEndsAndNamesWithLineBreaksAreShownOnOneLine() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("in"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
    Path odd = file("two\nlines\u202e.txt", "");
    try (Workspace workspace = open()) {
      workspace.add(List.of(folder.toString()), told::add, Progress.NONE);
    }
    assertTrue(Files.exists(odd, LinkOption.NOFOLLOW_LINKS));
    List<String> messages =
        told.stream().map(one -> ((ImportOutcome.Failed) one).problem().message()).toList();
    assertEquals(3, messages.size(), messages.toString());
    assertTrue(messages.stream().noneMatch(one -> one.contains("\n") || one.contains("\u202e")));
    assertTrue(messages.stream().anyMatch(one -> one.contains("two\ufffdlines\ufffd.txt")));
  }

  @Test
  void aFileThatIsBeingWrittenIsNotTakenByHalves() throws IOException {
    Path growing = file("growing.txt", "a beginning");
    AtomicInteger writes = new AtomicInteger(100);
    InputFile.Opener writer =
        file -> {
          if (writes.decrementAndGet() >= 0) {
            Files.writeString(file, " and more", StandardOpenOption.APPEND);
          }
          InputStream in = Files.newInputStream(file);
          if (writes.decrementAndGet() >= 0) {
            Files.writeString(file, " and more", StandardOpenOption.APPEND);
          }
          return in;
        };
    InputFile.Bytes.Unread unread =
        assertInstanceOf(InputFile.Bytes.Unread.class, InputFile.read(growing.toString(), writer));
    assertEquals("changing", unread.problem().code());
    writes.set(1);
    InputFile.Bytes.Content whole =
        assertInstanceOf(InputFile.Bytes.Content.class, InputFile.read(growing.toString(), writer));
    assertArrayEquals(Files.readAllBytes(growing), whole.bytes());
  }
}
