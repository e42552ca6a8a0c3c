package org.synoptic.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Document;

/** Two reports as they were scraped; they lie beside the project, not in it. */
class SeedTextsTest {

  private static final Path SEEDS = Path.of("../shared/seeds");

  private static Document seed(String beginning) throws IOException {
    assumeTrue(Files.isDirectory(SEEDS));
    try (Stream<Path> files = Files.list(SEEDS)) {
      Path file =
          files
              .filter(path -> path.getFileName().toString().startsWith(beginning))
              .findFirst()
              .orElseThrow();
      return Readings.document(new Importer().read("seed.txt", Files.readAllBytes(file)));
    }
  }

  @Test
  void theFirstIsReadFromItsFirstSentenceToItsLast() throws IOException {
    Document report = seed("000");
    assertEquals("China presents global standard for data security", report.metadata().title());
    assertEquals(List.of("Rita Liao"), report.metadata().authors());
    assertEquals(Optional.of("TechCrunch"), report.metadata().outlet());
    assertTrue(
        report
            .text()
            .startsWith("The Chinese State Councilor and Foreign Minister Wang Yi, appearing"));
    assertTrue(report.text().endsWith("though there was no ambiguity in his description."));
    assertEquals(7, report.text().split("\n\n").length);
  }

  @Test
  void theSecondIsReadFromItsFirstSentenceToItsLast() throws IOException {
    Document report = seed("003");
    assertEquals(
        "Communist China Introduces ‘Global Standard for Data Security’",
        report.metadata().title());
    assertEquals(List.of("Lucas Nolan"), report.metadata().authors());
    assertEquals(Optional.of("Breitbart News"), report.metadata().outlet());
    assertTrue(report.text().startsWith("Despite many troubling issues being raised"));
    assertTrue(
        report.text().endsWith("It is up to other countries to make their decisions,” said Li."));
    assertEquals(6, report.text().split("\n\n").length);
  }
}
