package org.synoptic.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A file that once broke a reader is kept in the folder {@code hostile}; most were found by
 * fuzzing.
 */
class HostileFilesTest {

  /** Far above what any of them needs: it catches what would never end. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  static Stream<Path> files() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(HostileFilesTest.class.getResource("hostile")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted = files.sorted().toList();
      return sorted.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void theFileIsReadOrRefusedForAReason(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = String.valueOf(file.getFileName());
    Importer importer = new Importer();
    List<Reading> readings =
        assertTimeoutPreemptively(PATIENCE, () -> importer.readAll(name, bytes));
    assertFalse(readings.isEmpty());
    for (Reading reading : readings) {
      if (reading instanceof Reading.Unreadable unreadable) {
        assertTrue(unreadable.problem().message().contains(name), unreadable.problem().message());
      }
    }
    assertEquals(readings, importer.readAll(name, bytes));
    assertTimeoutPreemptively(PATIENCE, () -> importer.policy(name, bytes));
  }
}
