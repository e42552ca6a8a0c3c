package org.synoptic.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;

/**
 * Full text search over a library. May be used by several threads at once; searches never wait for
 * writing. One that is missing, damaged or of an older program is made again in the background.
 */
public final class Index implements AutoCloseable {

  static {
    // A thousand words, each in two fields and three forms.
    IndexSearcher.setMaxClauseCount(8192);
  }

  private final Shelves shelves;
  private final Meaning meaning;
  private final Finder finder;
  private final IndexSource truth;
  private final boolean readOnly;

  private Index(Path folder, IndexSource truth, IndexSettings options) {
    this.truth = truth;
    this.readOnly = options.readOnly();
    this.shelves = new Shelves(folder, truth, options);
    this.meaning = new Meaning(folder.resolve("meaning"), options.encoder());
    this.finder = new LuceneFinder(shelves, meaning);
  }

  /**
   * Opens an index and returns at once; when it has to be made again, that is done in the
   * background ({@link #rebuilding}), and the old one answers meanwhile where it can be read.
   *
   * @param folder where it lies; made when it is missing
   * @param truth what it is made from
   */
  public static Index open(Path folder, IndexSource truth, IndexSettings options) {
    Index index = new Index(folder, truth, options);
    index.shelves.open();
    return index;
  }

  /** Whether it is being made again just now, so that searches may miss documents. */
  public boolean rebuilding() {
    return shelves.rebuilding();
  }

  /** Why it could not be made again, as a sentence for the reader, or empty. */
  public Optional<String> problem() {
    return shelves.problem();
  }

  /** How many documents can be found. */
  public long count() {
    try {
      return shelves.read(searcher -> (long) searcher.getIndexReader().numDocs());
    } catch (QueryProblem | IOException unreadable) {
      return 0;
    }
  }

  /**
   * Puts documents in, over those of the same id; {@link #commit} lets searches find them.
   *
   * @throws IndexException when the disk refuses; the index still answers
   */
  public void add(List<IndexedDocument> documents) {
    shelves.add(documents);
  }

  /**
   * Puts in what the library has and the index has not; {@link #refresh} or {@link #commit} lets
   * searches find it.
   *
   * @throws IndexException when the disk refuses; the index still answers, and the next call tries
   *     again
   */
  public void catchUp() {
    shelves.catchUp();
  }

  /**
   * As {@link #catchUp}, but some of it only; false when there was nothing left.
   *
   * @throws IndexException when the disk refuses
   */
  public boolean catchUpSome() {
    return shelves.catchUpSome();
  }

  /** How many changes of the library are not in it. */
  public long behind() {
    return shelves.behind();
  }

  /**
   * Lets searches find what was put in, before it is lasting.
   *
   * @throws IndexException when the disk refuses
   */
  public void refresh() {
    shelves.refresh();
  }

  /**
   * Makes what was added lasting and findable.
   *
   * @throws IndexException when the disk refuses; the index still answers
   */
  public void commit() {
    shelves.commit();
  }

  /**
   * Says whether many documents come in, so that pieces are brought together afterwards.
   *
   * @throws IndexException when the disk refuses
   */
  public void growing(boolean growing) {
    shelves.growing(growing);
  }

  /** Answers questions; good until this is closed. */
  public Finder finder() {
    return finder;
  }

  /** How many documents can be found by meaning. */
  public long meant() {
    return meaning.documents();
  }

  /** When it last changed on the disk; empty when it is kept in memory. */
  public Optional<Instant> date() {
    return shelves.date();
  }

  /**
   * Makes the vectors that searches by meaning need, for those documents that have none yet. Takes
   * about ten milliseconds for each sentence; what is done when it is stopped stays done.
   *
   * @throws IndexException when the disk refuses
   * @throws IllegalStateException when the index is read-only
   */
  public void indexMeaning(IndexProgress progress) {
    if (readOnly) {
      throw new IllegalStateException("the index is read-only");
    }
    try {
      meaning.update(truth, progress);
    } catch (IOException refused) {
      throw new IndexException("The vectors cannot be kept: " + refused.getMessage(), refused);
    }
  }

  @Override
  public void close() {
    try (shelves) {
      meaning.close();
    } catch (IOException failure) {
      throw new IndexException("The index cannot be closed: " + failure.getMessage(), failure);
    }
  }
}
