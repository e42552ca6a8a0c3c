package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefaultLibraryTest {

  private static final Path HOME = Path.of("home", "ada");

  @Test
  void liesWhereTheSystemKeepsDataOfPrograms() {
    assertEquals(
        HOME.resolve(".local/share/synoptic"), folder("Linux", Map.of("XDG_DATA_HOME", " ")));
    assertEquals(Path.of("data", "synoptic"), folder("Linux", Map.of("XDG_DATA_HOME", "data")));
    assertEquals(
        HOME.resolve("Library/Application Support/Synoptic"), folder("Mac OS X", Map.of()));
    assertEquals(
        Path.of("roaming", "Synoptic"), folder("Windows 11", Map.of("APPDATA", "roaming")));
  }

  private static Path folder(String system, Map<String, String> environment) {
    return DefaultLibrary.folder(system, HOME, environment::get);
  }
}
