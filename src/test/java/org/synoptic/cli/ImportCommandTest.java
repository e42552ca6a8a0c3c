package org.synoptic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import tells on the command line. */
class ImportCommandTest {

  private static final String BRIDGE = "Bridge to close\n\nThe bridge closes, the mayor said.";

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void folder() throws IOException {
    folder = Files.createDirectory(temp.resolve("folder"));
  }

  private Run add() {
    return Run.of("import", "--library", temp.resolve("library").toString(), folder.toString());
  }

  @Test
  void theLastLineCountsWhatBecameOfAll() throws IOException {
    Files.writeString(folder.resolve("bridge.txt"), BRIDGE);
    Files.writeString(folder.resolve("copy.txt"), BRIDGE);
    Files.writeString(folder.resolve("ferry.txt"), "Ferry to run\n\nThe ferry runs, she said.");
    Files.writeString(folder.resolve("nothing.txt"), "");
    Run run = add();
    assertEquals("synoptic: 2 imported, 1 already there, 1 failed\n", run.err());
  }

  @Test
  void oneDocumentNeedsNoCount() throws IOException {
    Files.writeString(folder.resolve("bridge.txt"), BRIDGE);
    assertEquals("", add().err());
  }

  @Test
  void aLinkToAFolderIsToldAsALink() throws IOException {
    Files.writeString(folder.resolve("bridge.txt"), BRIDGE);
    Files.createSymbolicLink(folder.resolve("round"), folder);
    String told = add().out();
    assertTrue(told.contains("round is a link to a folder"), told);
    assertTrue(told.contains("imported   "), told);
  }

  @Test
  void aPageWithoutATitleIsToldAsOne() throws IOException {
    Files.writeString(
        folder.resolve("plain.html"),
        "<html><body>"
            + "<p>The ferry runs all day, the city said.</p>".repeat(9)
            + "</body></html>");
    String told = add().out();
    assertTrue(told.endsWith("plain.html: (no title)\n"), told);
  }
}
