package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

  @TempDir private Path folder;

  @Test
  void aFolderStandsForAllFilesBelowItByPath() throws IOException {
    Path b = Files.writeString(folder.resolve("b.txt"), "b");
    Path deep = Files.createDirectories(folder.resolve("a/deep"));
    Path c = Files.writeString(deep.resolve("c.txt"), "c");
    Files.writeString(folder.resolve(".hidden"), "h");
    assertEquals(
        List.of(c.toString(), b.toString()), SourceFiles.expand(List.of(folder.toString())));
  }

  @Test
  void filesAndAddressesStayAsTheyWereGiven() {
    List<String> given = List.of("missing.txt", "https://example.org/a", "line\nbreak", "nul\0");
    assertEquals(given, SourceFiles.expand(given));
  }

  @Test
  void aLoopOfLinksEnds() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "a");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    List<String> found = SourceFiles.expand(List.of(folder.toString()));
    assertTrue(found.contains(file.toString()));
    assertEquals(2, found.size());
  }

  @Test
  void onlyHttpIsAnAddress() {
    assertTrue(SourceFiles.isAddress("HTTPS://example.org"));
    assertFalse(SourceFiles.isAddress("file:///etc/passwd"));
    assertFalse(SourceFiles.isAddress("http.txt"));
  }
}
