package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first start gets the samples as the build made them. */
class PreparedLibraryTest {

  @TempDir static Path image;
  private static Path prepared = Path.of("");

  @TempDir Path temp;

  @BeforeAll
  static void prepare() {
    prepared = PreparedLibrary.in(image);
    PreparedLibrary.make(prepared);
  }

  private static List<String> titles(Path library) {
    try (LocalWorkspace workspace = LocalWorkspace.open(library)) {
      return workspace.entries().stream().map(entry -> entry.metadata().title()).toList();
    }
  }

  private static long comparisons(Path library) throws IOException {
    try (Stream<Path> kept = Files.list(library.resolve("comparisons"))) {
      return kept.count();
    }
  }

  @Test
  void copyHasTheSamplesWithTheirComparisons() throws IOException {
    Path library = temp.resolve("library");
    PreparedLibrary.copy(prepared, library);
    assertTrue(titles(library).contains("Global Initiative on Data Security"));
    assertTrue(comparisons(library) > 0);
    assertFalse(Files.exists(temp.resolve("library.new")));
  }

  @Test
  void startThatBrokeOffDoesNoHarm() throws IOException {
    Files.createDirectories(temp.resolve("library.new/captures"));
    Files.writeString(temp.resolve("library.new/library.db"), "half of it");
    PreparedLibrary.copy(prepared, temp.resolve("library"));
    assertEquals(titles(prepared), titles(temp.resolve("library")));
    assertFalse(Files.exists(temp.resolve("library.new")));
  }

  @Test
  void folderWithSomethingInItIsLeftAlone() throws IOException {
    Path library = Files.createDirectories(temp.resolve("library"));
    Files.writeString(library.resolve("mine.txt"), "mine");
    PreparedLibrary.copy(prepared, library);
    try (Stream<Path> there = Files.list(library)) {
      assertEquals(List.of(library.resolve("mine.txt")), there.toList());
    }
  }

  @Test
  void withoutAPreparedOneNothingIsDone() {
    PreparedLibrary.copy(temp.resolve("nowhere"), temp.resolve("library"));
    assertFalse(Files.exists(temp.resolve("library")));
  }
}
