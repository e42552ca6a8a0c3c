package org.synoptic.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchPage.Found;
import org.synoptic.model.SearchPage.Unparsed;
import org.synoptic.model.SearchRequest;

class IndexDamageTest {

  private static final SearchRequest APPLES = new SearchRequest("apple OR number*", false, 0, 10);
  private static final int DOCUMENTS = 300;

  @TempDir Path temp;

  private final Corpus corpus = new Corpus();

  IndexDamageTest() {
    for (int i = 0; i < DOCUMENTS; i++) {
      corpus.with(Corpus.report("Report " + i, "An apple is number " + i + ", numbered" + i + "."));
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(temp)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void anIndexThatIsDeletedWhileOpenAnswersAndIsMadeAgainAtTheNextStart() throws IOException {
    try (Index index = Index.open(temp, corpus, Corpus.options())) {
      for (Path file : files()) {
        Files.delete(file);
      }
      assertEquals(DOCUMENTS, assertInstanceOf(Found.class, index.finder().search(APPLES)).total());
    }
    try (Index index = Index.open(temp, corpus, Corpus.options())) {
      assertEquals(DOCUMENTS, assertInstanceOf(Found.class, index.finder().search(APPLES)).total());
    }
  }

  /** Each seed changes other bytes; Lucene stumbles over some and does not notice others. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void anIndexThatIsChangedOnTheDiskWhileOpenIsMadeAgain(int seed) throws IOException {
    try (Index index = Index.open(temp, corpus, Corpus.options())) {
      SplittableRandom random = new SplittableRandom(seed);
      for (Path file : files()) {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = random.nextInt(400); i >= 0 && bytes.length > 1000; i--) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        Files.write(file, bytes, StandardOpenOption.WRITE);
      }
      SearchPage first = index.finder().search(APPLES);
      if (first instanceof Unparsed told) {
        assertTrue(told.message().contains("damaged"), told.message());
        assertEquals(
            DOCUMENTS, assertInstanceOf(Found.class, index.finder().search(APPLES)).total());
      }
    }
  }
}
