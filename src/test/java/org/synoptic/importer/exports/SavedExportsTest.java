package org.synoptic.importer.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.importer.kit.UnreadableException;

/** Files that researchers saved, where they are at hand; they are no part of the project. */
class SavedExportsTest {

  private static final Path FOLDER = Path.of("../shared/data/exports-newspaper-databases");

  /** The numbers were counted by the marks in the files, not by this program. */
  @ParameterizedTest
  @CsvSource({
    "factivia_SO00.htm,100",
    "factivia_az01.htm,100",
    "factivia_factivia.htm,9",
    "lexisnexis_test.txt,26",
    "lexisnexis_test2.txt,1",
    "lexisnexistools_sample.txt,10",
    "lexisnexistools_sample.docx,10",
    "mediargus.txt,100",
    "apa_online.rtf,38",
    "defacto_DeFacto-Campus_-_Ausdruck1.htm,21"
  })
  void everyArticleIsFoundWithTitleNewspaperAndDate(String file, int articles)
      throws IOException, UnreadableException {
    assumeTrue(Files.isDirectory(FOLDER));
    byte[] bytes = Files.readAllBytes(FOLDER.resolve(file));
    Split split = Samples.read(file, bytes, Profiles.bundled()).orElseThrow();
    assertEquals(articles, split.articles().size());
    for (Article article : split.articles()) {
      var known = article.document().metadata();
      boolean whole =
          !known.title().isBlank() && known.outlet().isPresent() && known.published().isPresent();
      assertEquals(true, whole, () -> article.number() + " " + known);
    }
  }
}
