package org.synoptic.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** The index in use and, while one is being made again, the next. */
final class Shelves implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Shelves.class.getName());
  private static final int BATCH = 256;

  private final Generations generations;
  private final IndexSource truth;
  private final IndexSettings options;

  /** Held while something is written or swapped; never while something is searched. */
  private final ReentrantLock turn = new ReentrantLock();

  private final AtomicBoolean rebuilding = new AtomicBoolean();
  private final Set<String> addedMeanwhile = new HashSet<>();
  private volatile Shelf shelf;
  private @Nullable Shelf next;
  private volatile boolean closed;
  private volatile Optional<String> problem = Optional.empty();

  /** Why nothing can be searched, or empty. */
  private volatile Optional<String> nothing = Optional.empty();

  Shelves(Path folder, IndexSource truth, IndexSettings options) {
    this.generations = new Generations(folder);
    this.truth = truth;
    this.options = options;
    this.shelf = Shelf.inMemory();
  }

  /** Takes what is on disk into use and has it made again when that is needed. */
  void open() {
    Optional<Shelf> found =
        generations.current().flatMap(folder -> Shelf.found(folder, options.readOnly()));
    found.ifPresent(this::swap);
    if (found.isEmpty()) {
      rebuild(true);
    } else if (!shelf.current()) {
      rebuild(false);
    } else if (shelf.writable() && agrees()) {
      generations.sweep();
      shelf.tidy(options.background());
    } else if (shelf.writable()) {
      options.background().execute(this::settle);
    }
  }

  /** Whether all of the library is in it, and nothing else. */
  private boolean agrees() {
    return shelf.through() == truth.revision() && shelf.documents() == truth.count();
  }

  /**
   * Brings an index that was closed, perhaps by a crash, up to the library; when that does not do,
   * it is made again.
   */
  private void settle() {
    try {
      if (shelf.through() <= truth.revision()) {
        catchUp();
        commit();
      }
      if (agrees()) {
        generations.sweep();
        return;
      }
    } catch (IndexException refused) {
      LOG.log(Level.FINE, "the index cannot be brought up to the library", refused);
    }
    rebuild(false);
  }

  /** Puts in what the library has and the index has not. */
  void catchUp() {
    boolean more = true;
    while (more) {
      more = catchUpSome();
    }
  }

  /** Puts in some of it; false when there was nothing left. */
  boolean catchUpSome() {
    boolean[] some = {false};
    write(() -> {
      List<IndexChange> changes = closed ? List.of() : truth.changed(shelf.through(), BATCH);
      some[0] = !changes.isEmpty();
      if (some[0]) {
        apply(changes);
      }
    });
    return some[0];
  }

  /** How many changes of the library are not in it. */
  long behind() {
    return closed ? 0 : truth.revision() - shelf.through();
  }

  /** Says whether many documents come in, see {@link Shelf#growing}. */
  void growing(boolean growing) {
    write(() -> shelf.growing(growing));
  }

  /** Lets searches find what was put in. */
  void refresh() {
    write(() -> shelf.refresh());
  }

  private void apply(List<IndexChange> changes) throws IOException {
    long last = changes.getLast().revision();
    shelf.apply(changes);
    shelf.through(last);
    if (next != null && next != shelf) {
      next.apply(changes);
      next.through(Math.max(last, next.through()));
    }
    if (rebuilding.get()) {
      changes.forEach(one -> addedMeanwhile.add(one.document().document().id()));
    }
  }

  /** Makes it again because it is damaged. */
  void renew() {
    rebuild(true);
  }

  /** When the index in use last changed on the disk. */
  Optional<Instant> date() {
    return generations.changed();
  }

  boolean rebuilding() {
    return rebuilding.get();
  }

  Optional<String> problem() {
    return problem;
  }

  /**
   * Asks the index in use, again when it was swapped for another meanwhile.
   *
   * @throws QueryProblem when there is none, because it could not be made
   */
  <T> T read(Shelf.Reading<T> reading) throws IOException, QueryProblem {
    while (true) {
      if (nothing.isPresent()) {
        throw new QueryProblem(nothing.get(), -1);
      }
      Shelf used = shelf;
      try {
        return used.read(reading);
      } catch (AlreadyClosedException swapped) {
        if (closed || used == shelf) {
          throw swapped;
        }
      }
    }
  }

  void add(List<IndexedDocument> documents) {
    write(() -> {
      shelf.put(documents);
      if (next != null && next != shelf) {
        next.put(documents);
      }
      if (rebuilding.get()) {
        documents.forEach(one -> addedMeanwhile.add(one.document().id()));
      }
    });
  }

  void commit() {
    write(() -> shelf.commit());
  }

  @Override
  public void close() throws IOException {
    turn.lock();
    try {
      closed = true;
      if (next != null && next != shelf) {
        next.close();
      }
      shelf.close();
    } finally {
      turn.unlock();
    }
  }

  private interface Change {
    void make() throws IOException;
  }

  private void write(Change change) {
    if (options.readOnly()) {
      throw new IllegalStateException("the index is read-only");
    }
    turn.lock();
    try {
      if (!closed && !shelf.alive()) {
        reopen();
      }
      change.make();
    } catch (IOException | AlreadyClosedException refused) {
      throw new IndexException(
          "The search index cannot be written: " + refused.getMessage() + ".", refused);
    } finally {
      turn.unlock();
    }
  }

  /** After a disk that refused: goes back to the last commit, from which it is caught up. */
  private void reopen() throws IOException {
    Optional<Path> folder = generations.current();
    if (folder.isPresent()) {
      shelf.abandon();
      shelf = Shelf.open(FSDirectory.open(folder.get()), false);
    }
  }

  /** Has the index made again, and used while it grows when the old cannot be read. */
  private void rebuild(boolean atOnce) {
    if (!closed && rebuilding.compareAndSet(false, true)) {
      options.background().execute(() -> make(atOnce));
    }
  }

  private void make(boolean atOnce) {
    try {
      Optional<Path> folder = folder();
      Directory directory =
          folder.isPresent() ? FSDirectory.open(folder.get()) : new ByteBuffersDirectory();
      Shelf fresh = Shelf.create(directory);
      begin(fresh, atOnce);
      if (fill(fresh)) {
        finish(fresh, folder);
        problem = folder.isPresent() ? Optional.empty() : problem;
        fresh.tidy();
      }
    } catch (IOException | RuntimeException failure) {
      if (!closed) {
        LOG.log(Level.FINE, "the index cannot be made again", failure);
        giveUp(atOnce, failure.getMessage() + ".");
      }
    } finally {
      end();
    }
  }

  /** A folder for the new index; none, so that it is made in memory, where none can be written. */
  private Optional<Path> folder() {
    if (options.readOnly()) {
      return Optional.empty();
    }
    try {
      return Optional.of(generations.next());
    } catch (IOException unwritable) {
      problem =
          Optional.of("The search index is kept in memory only: " + unwritable.getMessage() + ".");
      return Optional.empty();
    }
  }

  private void begin(Shelf fresh, boolean atOnce) throws IOException {
    turn.lock();
    try {
      if (closed) {
        fresh.close();
        return;
      }
      addedMeanwhile.clear();
      fresh.through(truth.revision());
      next = fresh;
      if (atOnce) {
        swap(fresh);
        nothing = Optional.empty();
      }
    } finally {
      turn.unlock();
    }
  }

  /** Puts the whole library in; tells whether it came to the end. */
  private boolean fill(Shelf fresh) throws IOException {
    long done = 0;
    try (Stream<IndexedDocument> documents = truth.documents()) {
      Iterator<IndexedDocument> all = documents.iterator();
      while (all.hasNext()) {
        List<IndexedDocument> batch = new ArrayList<>(BATCH);
        while (all.hasNext() && batch.size() < BATCH) {
          batch.add(all.next());
        }
        if (!put(fresh, batch)) {
          return false;
        }
        done += batch.size();
        if (fresh == shelf && done % (8 * BATCH) == 0) {
          fresh.refresh();
        }
      }
    }
    return true;
  }

  private boolean put(Shelf fresh, List<IndexedDocument> batch) throws IOException {
    turn.lock();
    try {
      if (closed) {
        return false;
      }
      batch.removeIf(one -> addedMeanwhile.contains(one.document().id()));
      fresh.put(batch);
      return true;
    } finally {
      turn.unlock();
    }
  }

  private void finish(Shelf fresh, Optional<Path> folder) throws IOException {
    turn.lock();
    try {
      if (closed) {
        return;
      }
      fresh.commit();
      if (folder.isPresent()) {
        generations.publish(folder.get());
      }
      if (fresh != shelf) {
        swap(fresh);
      }
    } finally {
      turn.unlock();
    }
  }

  /** Part of a library is no answer: where there is no old index, none is asked. */
  private void giveUp(boolean atOnce, String why) {
    turn.lock();
    try {
      if (atOnce) {
        nothing = Optional.of("Nothing can be found: the search index cannot be made. " + why);
        swap(Shelf.inMemory());
      } else {
        problem =
            Optional.of("Documents may be missing: the search index cannot be made again. " + why);
      }
    } finally {
      turn.unlock();
    }
  }

  private void end() {
    turn.lock();
    try {
      if (next != null && next != shelf && !closed) {
        next.abandon();
      }
    } finally {
      next = null;
      addedMeanwhile.clear();
      if (!closed && !options.readOnly()) {
        generations.sweep();
      }
      rebuilding.set(false);
      turn.unlock();
    }
  }

  private void swap(Shelf other) {
    Shelf old = shelf;
    shelf = other;
    old.abandon();
  }
}
