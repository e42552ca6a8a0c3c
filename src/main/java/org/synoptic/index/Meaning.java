package org.synoptic.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.synoptic.text.Encoder;

/** Finds sentences by what they mean. Works once a pass over the library has made the vectors. */
final class Meaning implements AutoCloseable {

  private static final int DOCUMENTS_PER_COMMIT = 64;

  private final Path folder;
  private final Supplier<? extends Encoder> encoder;
  private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
  private @Nullable Passages passages;

  Meaning(Path folder, Supplier<? extends Encoder> encoder) {
    this.folder = folder;
    this.encoder = encoder;
  }

  /**
   * The sentences nearest to some words, nearest first: those of the whole library and those of
   * documents that are candidates for another reason. Empty when no vectors have been made.
   *
   * @throws IOException when the vectors are damaged
   */
  Optional<List<Passages.Near>> nearest(String words, int most, List<String> candidates)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    Encoder model = encoder.get();
    float[] vector = model.encode(List.of(words)).getFirst();
    if (passagesOrNull() == null) {
      reopen(model);
    }
    use.readLock().lock();
    try {
      if (passages == null) {
        return Optional.empty();
      }
      return Optional.of(
          Stream.concat(
                  passages.nearest(vector, most).stream(),
                  passages.within(vector, candidates).stream())
              .sorted(Passages.NEAREST_FIRST)
              .distinct()
              .toList());
    } finally {
      use.readLock().unlock();
    }
  }

  /** Makes the vectors that are missing. */
  void update(IndexSource truth, IndexProgress progress) throws IOException {
    Encoder model = encoder.get();
    reopen(model);
    boolean anew = passagesOrNull() == null;
    long total = truth.count();
    long done = 0;
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = Passages.writer(directory, anew);
        Stream<IndexedDocument> documents = truth.documents()) {
      for (var all = documents.iterator(); all.hasNext() && progress.at(done, total); done++) {
        var document = all.next().document();
        if (!held(document.id())) {
          Passages.put(writer, model, document);
        }
        if (done % DOCUMENTS_PER_COMMIT == 0) {
          Passages.commit(writer, model);
        }
      }
      Passages.commit(writer, model);
    }
    reopen(model);
    progress.at(done, total);
  }

  /** How many documents have vectors, as far as is known without loading the encoder. */
  long documents() {
    use.readLock().lock();
    try {
      return passages == null ? Passages.documents(folder) : passages.documents();
    } finally {
      use.readLock().unlock();
    }
  }

  private boolean held(String document) throws IOException {
    Passages open = passagesOrNull();
    return open != null && open.holds(document);
  }

  private @Nullable Passages passagesOrNull() {
    use.readLock().lock();
    try {
      return passages;
    } finally {
      use.readLock().unlock();
    }
  }

  /** Takes the newest state; nothing when it is missing, damaged or of another encoder. */
  private void reopen(Encoder model) throws IOException {
    use.writeLock().lock();
    try {
      if (passages != null) {
        passages.close();
        passages = null;
      }
      passages = Passages.open(folder, model);
    } catch (IOException unusable) {
      passages = null; // A cache: the next pass makes it again.
    } finally {
      use.writeLock().unlock();
    }
  }

  @Override
  public void close() throws IOException {
    use.writeLock().lock();
    try {
      if (passages != null) {
        passages.close();
        passages = null;
      }
    } finally {
      use.writeLock().unlock();
    }
  }
}
