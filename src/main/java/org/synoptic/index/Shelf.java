package org.synoptic.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** One Lucene index that is open: its one writer, when it may be changed, and its searchers. */
final class Shelf implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Shelf.class.getName());
  private static final String VERSION = "synoptic.schema";
  private static final String THROUGH = "synoptic.through";
  private static final double BUFFER_MEGABYTES = 64;

  /** Each piece of an index costs each search some time; Lucene's own 8 is made for servers. */
  private static final int PIECES = 4;

  /** What is made one while many documents come in would soon be made one with others again. */
  private static final int PIECES_WHILE_GROWING = 8;

  /** An index up to this size is made one piece when nothing else is to be done. */
  private static final double SMALL_MEGABYTES = 1024;

  private final Directory directory;
  private final @Nullable IndexWriter writer;
  private final SearcherManager searchers;
  private final boolean current;

  /** The revision up to which all changes of the library are in it. */
  private volatile long through;

  private Shelf(
      Directory directory,
      @Nullable IndexWriter writer,
      SearcherManager searchers,
      boolean current,
      long through) {
    this.through = through;
    this.directory = directory;
    this.writer = writer;
    this.searchers = searchers;
    this.current = current;
  }

  /** Something to find out from a searcher. */
  @FunctionalInterface
  interface Reading<T> {

    /** Finds it out; the searcher is good for this call only. */
    T read(IndexSearcher searcher) throws IOException, QueryProblem;
  }

  /** An empty one in memory, for where no folder can be written. */
  static Shelf inMemory() {
    try {
      return create(new ByteBuffersDirectory());
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory cannot fail to be written", impossible);
    }
  }

  /** Makes an empty index, over whatever was there. */
  static Shelf create(Directory directory) throws IOException {
    return write(directory, OpenMode.CREATE, 0);
  }

  /**
   * Opens an index that is there.
   *
   * @throws IOException when it is missing or damaged
   */
  static Shelf open(Directory directory, boolean readOnly) throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    Map<String, String> told = reader.getIndexCommit().getUserData();
    boolean ofThisSchema = Schema.VERSION.equals(told.get(VERSION));
    long through = Long.parseLong(told.getOrDefault(THROUGH, "0"));
    if (readOnly || !ofThisSchema) {
      return new Shelf(directory, null, new SearcherManager(reader, null), ofThisSchema, through);
    }
    reader.close();
    return write(directory, OpenMode.APPEND, through);
  }

  /** The index in a folder, for reading only where another writes it; empty when it is damaged. */
  static Optional<Shelf> found(Path folder, boolean readOnly) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try {
      return Optional.of(open(FSDirectory.open(folder), readOnly));
    } catch (LockObtainFailedException held) {
      return found(folder, true);
    } catch (IOException | IllegalArgumentException damaged) {
      LOG.log(Level.WARNING, "the index in " + folder + " cannot be read", damaged);
      return Optional.empty();
    }
  }

  private static Shelf write(Directory directory, OpenMode mode, long through) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(WordAnalyzer.of(Tongue.ENGLISH))
            .setOpenMode(mode)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setCodec(new TextBlocks())
            .setMergePolicy(pieces(PIECES))
            .setCommitOnClose(false);
    IndexWriter writer = new IndexWriter(directory, config);
    return new Shelf(directory, writer, new SearcherManager(writer, null), true, through);
  }

  private static MergePolicy pieces(int most) {
    return new TieredMergePolicy().setSegmentsPerTier(most);
  }

  /** Says whether many documents come in; afterwards pieces are brought together beside. */
  void growing(boolean growing) throws IOException {
    if (writer != null) {
      writer.getConfig().setMergePolicy(pieces(growing ? PIECES_WHILE_GROWING : PIECES));
      writer.maybeMerge();
    }
  }

  /** Whether it is of the schema of this program. */
  boolean current() {
    return current;
  }

  /** Whether documents can be put into it. */
  boolean writable() {
    return writer != null;
  }

  /** Whether the writer still takes documents; a disk that refused closes it for good. */
  boolean alive() {
    return writer == null || writer.isOpen();
  }

  /** The revision up to which all changes of the library are in it. */
  long through() {
    return through;
  }

  /** Says up to which revision all changes are in it. */
  void through(long revision) {
    through = revision;
  }

  /** Puts changes in, or takes documents out. */
  void apply(List<IndexChange> changes) throws IOException {
    if (writer == null) {
      return;
    }
    for (IndexChange one : changes) {
      Term id = new Term(Schema.ID, one.document().document().id());
      if (one.present()) {
        writer.updateDocument(id, Schema.of(one.document()));
      } else {
        writer.deleteDocuments(id);
      }
    }
  }

  /** Puts documents in, over those of the same id; they are found after the next commit. */
  void put(List<IndexedDocument> documents) throws IOException {
    if (writer != null) {
      for (IndexedDocument one : documents) {
        writer.updateDocument(new Term(Schema.ID, one.document().id()), Schema.of(one));
      }
    }
  }

  /** Makes what was put in lasting, and lets searches find it. */
  void commit() throws IOException {
    if (writer != null) {
      writer.setLiveCommitData(
          Map.of(VERSION, Schema.VERSION, THROUGH, Long.toString(through)).entrySet());
      writer.commit();
    }
    refresh();
  }

  /** Whether it would be quicker to search in one piece, and is small enough to be made so. */
  private boolean loose() {
    try {
      return writer != null
          && !(directory instanceof ByteBuffersDirectory)
          && segments() > 1
          && megabytes() <= SMALL_MEGABYTES;
    } catch (IOException | AlreadyClosedException unreadable) {
      return false;
    }
  }

  /** Makes it one piece when that does any good. Takes seconds; others may write meanwhile. */
  void tidy() {
    try {
      if (writer != null && loose()) {
        writer.forceMerge(1);
        commit();
      }
    } catch (IOException | AlreadyClosedException left) {
      LOG.log(Level.FINE, "the index stays in pieces", left);
    }
  }

  /**
   * Has it made one piece beside other work, when that does any good. Who opens it does not wait
   * for that: with a large index it takes longer than to search.
   */
  void tidy(Executor background) {
    Thread opening = Thread.currentThread();
    if (loose()) {
      background.execute(() -> {
        if (!Thread.currentThread().equals(opening)) {
          tidy();
        }
      });
    }
  }

  private int segments() throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return searcher.getIndexReader().leaves().size();
    } finally {
      searchers.release(searcher);
    }
  }

  private double megabytes() throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      bytes += directory.fileLength(file);
    }
    return bytes / (1024.0 * 1024);
  }

  /** Lets searches find what was put in. */
  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /**
   * Asks something.
   *
   * @throws org.apache.lucene.store.AlreadyClosedException when this was closed meanwhile
   */
  <T> T read(Reading<T> reading) throws IOException, QueryProblem {
    IndexSearcher searcher = searchers.acquire();
    try {
      return reading.read(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  /** How many documents searches find; -1 when that cannot be told. */
  long documents() {
    try {
      return read(searcher -> (long) searcher.getIndexReader().numDocs());
    } catch (IOException | QueryProblem unreadable) {
      return -1;
    }
  }

  /** Closes an index that is used no more, however damaged it is. */
  void abandon() {
    try {
      close();
    } catch (IOException | AlreadyClosedException damaged) {
      LOG.log(Level.FINE, "an index that was given up cannot be closed", damaged);
    }
  }

  @Override
  public void close() throws IOException {
    try (directory;
        writer) {
      searchers.close();
    }
  }
}
