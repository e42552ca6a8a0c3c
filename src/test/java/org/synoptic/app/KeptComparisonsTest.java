package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.Comparison;
import org.synoptic.model.Dossier;
import org.synoptic.model.Field;
import org.synoptic.store.Comparisons;

/** What was compared before is not compared again. */
class KeptComparisonsTest extends VersionedLibrary {

  private Comparison made;

  @BeforeEach
  void compareOnce() throws IOException {
    try (LocalWorkspace workspace = open()) {
      String a = add(workspace, "a.txt", "Bridge to close\n" + A);
      String b = add(workspace, "b.txt", "City closes bridge\n" + B);
      workspace.save(new Dossier("bridge", List.of(a, b), List.of()));
    }
    made = compare();
  }

  private Comparison compare() {
    try (LocalWorkspace workspace = open()) {
      return workspace.compare(workspace.dossiers().getFirst(), Progress.NONE);
    }
  }

  private Path kept() throws IOException {
    try (Stream<Path> all = Files.list(temp.resolve("library/comparisons"))) {
      return all.reduce(
              (one, other) -> {
                throw new AssertionError("more than one");
              })
          .orElseThrow();
    }
  }

  /** Puts a comparison without its rows in the place of the one that is kept. */
  private Comparison withoutRows() throws IOException {
    Comparison other =
        new Comparison(
            made.reports(),
            made.policies(),
            made.analyses(),
            made.links(),
            List.of(),
            made.conflicts(),
            made.coverage(),
            made.reuse());
    String key = kept().getFileName().toString().replace(".json.gz", "");
    new Comparisons(temp.resolve("library")).keep(key, other);
    return other;
  }

  @Test
  void comesBackAsItWas() {
    assertFalse(made.rows().isEmpty());
    assertEquals(made, compare());
  }

  @Test
  void isNotMadeAgain() throws IOException {
    assertEquals(withoutRows(), compare());
  }

  @Test
  void isMadeAgainWhenItsFileIsDamagedOrGone() throws IOException {
    withoutRows();
    byte[] bytes = Files.readAllBytes(kept());
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(kept(), bytes);
    assertEquals(made, compare());
    Files.write(kept(), new byte[0]);
    assertEquals(made, compare());
    Files.delete(kept());
    assertEquals(made, compare());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no comparison", "{}\n{}", "{\"all\":[]}\n[]", "null\nnull"})
  void isMadeAgainWhenSomethingElseStandsInItsFile(String other) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(kept()))) {
      out.write(other.getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(made, compare());
  }

  @Test
  void isMadeAgainWhenADocumentHasOtherMetadata() throws IOException {
    withoutRows();
    try (LocalWorkspace workspace = open()) {
      String report = workspace.dossiers().getFirst().reports().getFirst();
      workspace.correct(report, Field.OUTLET, Optional.of("The Other"), "misread");
    }
    Comparison now = compare();
    assertEquals(made.rows(), now.rows());
    assertNotEquals(made.reports(), now.reports());
  }
}
