package org.synoptic.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.model.Document;

/** An index that grew piece by piece is made one piece when nobody waits for it. */
class IndexPiecesTest {

  @TempDir Path temp;

  private final Corpus corpus = new Corpus().with(Corpus.report("One", "The first is apple."));

  private Index open(Executor background) {
    return Index.open(temp, corpus, new IndexSettings(false, background, Corpus.Topics::new));
  }

  private int pieces() throws IOException {
    Path folder = temp.resolve(Files.readString(temp.resolve("current")).strip());
    try (FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.leaves().size();
    }
  }

  @BeforeEach
  void grow() throws IOException {
    Document two = Corpus.report("Two", "The second is banana.");
    try (Index index = open(Runnable::run)) {
      index.add(List.of(IndexedDocument.of(two)));
      index.commit();
    }
    corpus.with(two);
    assertEquals(2, pieces());
  }

  @Test
  void whoOpensItDoesNotWaitForThat() throws IOException {
    open(Runnable::run).close();
    assertEquals(2, pieces());
  }

  @Test
  void inTheBackgroundItIsDone() throws IOException {
    open(IndexPiecesTest::onAnotherThread).close();
    assertEquals(1, pieces());
  }

  private static void onAnotherThread(Runnable work) {
    Thread thread = Thread.ofPlatform().start(work);
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }
}
