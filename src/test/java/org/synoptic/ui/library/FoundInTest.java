package org.synoptic.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.synoptic.importer.Importer;
import org.synoptic.importer.Reading;
import org.synoptic.model.FieldNote;
import org.synoptic.ui.kit.Words;

/** The places of a page are named in the reader's language. */
class FoundInTest {

  @AfterEach
  void backToEnglish() {
    Words.speak(Locale.ENGLISH);
  }

  @Test
  void placesHaveTheWordsOfTheReader() {
    Words.speak(Locale.GERMAN);
    assertEquals(Words.get("where.author-box"), FoundIn.name("author box"));
    assertTrue(FoundIn.name("meta tag og:title").contains("og:title"));
    assertEquals("Byline of Factiva", FoundIn.name("Byline of Factiva"), "its own name");
  }

  @Test
  void everyPlaceThatOddPagesNameHasWords() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(Importer.class.getResource("page/odd")).toURI());
    Importer importer = new Importer(List.of());
    Set<String> without = new TreeSet<>();
    try (Stream<Path> pages = Files.list(folder)) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".html")).sorted().toList()) {
        Reading reading = importer.report(page.toString(), Files.readAllBytes(page));
        if (reading instanceof Reading.Read read) {
          read.document().provenance().notes().stream()
              .map(FieldNote::where)
              .filter(where -> !where.startsWith("meta tag "))
              .map(where -> where.toLowerCase(Locale.ROOT).replace(' ', '-'))
              .filter(key -> !Words.has("where." + key))
              .forEach(without::add);
        }
      }
    }
    assertEquals(Set.of(), without);
  }
}
