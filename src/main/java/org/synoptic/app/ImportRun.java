package org.synoptic.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.synoptic.importer.Reading;
import org.synoptic.model.Capture;
import org.synoptic.model.Document;
import org.synoptic.model.Doubts;
import org.synoptic.model.Problem;
import org.synoptic.model.Unread;
import org.synoptic.model.Version;
import org.synoptic.store.Addition;
import org.synoptic.store.Batch;
import org.synoptic.store.JobStep;
import org.synoptic.store.LibraryException;
import org.synoptic.store.Replacement;

/**
 * Puts what was prepared into the library, in order and in batches. An outcome is told when what it
 * says is on disk.
 */
final class ImportRun {

  private static final int BATCH = 512;

  /** So many characters of text wait at the most, beside those of one capture. */
  private static final long BATCH_CHARACTERS = 4L << 20;

  private final long job;
  private final Shelving library;
  private final Entries entries;
  private final Kin kin;
  private final Consumer<ImportOutcome> each;

  private final List<Capture> captures = new ArrayList<>();
  private final Map<String, Addition> additions = new LinkedHashMap<>();
  private final List<Addition> again = new ArrayList<>();
  private final List<Replacement> replacements = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private final List<ImportOutcome> waiting = new ArrayList<>();
  private final List<Capture> references = new ArrayList<>();
  private long characters;

  /** When the first of what waits came. */
  private long begun;

  private long done;
  private long inside;
  private Counts total = new Counts(0, 0, 0);
  private boolean stopped;
  private boolean dirty;

  /**
   * A run.
   *
   * @param done how many sources of the import are done
   * @param inside how many captures of the next are done
   */
  ImportRun(
      long job,
      long done,
      long inside,
      Shelving library,
      Entries entries,
      Kin kin,
      Consumer<ImportOutcome> each) {
    this.job = job;
    this.done = done;
    this.inside = inside;
    this.library = library;
    this.entries = entries;
    this.kin = kin;
    this.each = each;
  }

  private record Counts(long imported, long duplicates, long failed) {

    static Counts of(List<ImportOutcome> outcomes) {
      long imported = outcomes.stream().filter(ImportOutcome.Imported.class::isInstance).count();
      long duplicates = outcomes.stream().filter(ImportOutcome.Duplicate.class::isInstance).count();
      long failed = outcomes.stream().filter(ImportOutcome.Failed.class::isInstance).count();
      return new Counts(imported, duplicates, failed);
    }

    Counts plus(Counts other) {
      return new Counts(
          imported + other.imported, duplicates + other.duplicates, failed + other.failed);
    }
  }

  /** Whether the library refused something, so that nothing more must be put in. */
  boolean stopped() {
    return stopped;
  }

  /** What came of it so far. */
  ImportReport report(boolean finished, Optional<String> notSearchable) {
    return new ImportReport(
        job, total.imported(), total.duplicates(), total.failed(), finished, notSearchable);
  }

  /** Files of references that came in, to be matched when all documents are there. */
  List<Capture> references() {
    return references;
  }

  /** How many sources are done. */
  long done() {
    return done;
  }

  /**
   * Takes in what one capture of a source gave; tells whether the batch was written.
   *
   * @param last whether it was the last of its source
   */
  boolean take(Prepared prepared, boolean last) {
    if (stopped) {
      return false;
    }
    begun = dirty ? begun : System.nanoTime();
    dirty = true;
    switch (prepared) {
      case Prepared.Taken taken ->
          taken.parts().forEach(part -> take(taken.source(), taken.capture(), part));
      case Prepared.Known known -> known(known);
      case Prepared.Nothing nothing ->
          waiting.add(new ImportOutcome.Failed(nothing.source(), "", nothing.problem(), false));
      case Prepared.Unkept unkept -> {
        flush();
        stop(unkept.source(), unkept.problem());
      }
      case Prepared.Skipped skipped -> stopped = true;
    }
    inside++;
    if (last) {
      sourceDone();
    }
    boolean full =
        captures.size() + waiting.size() >= 2 * BATCH
            || additions.size() >= BATCH
            || characters >= BATCH_CHARACTERS
            || System.nanoTime() - begun > 500_000_000L;
    return full && flush();
  }

  /** The source whose captures were taken in is done. */
  void sourceDone() {
    if (!stopped) {
      dirty = true;
      done++;
      inside = 0;
    }
  }

  /** Tells that a source, or a part of it, could not be read or was left out. */
  void failed(String source, Problem problem) {
    if (!stopped) {
      dirty = true;
      waiting.add(
          problem.code().equals(ImportOutcome.Told.LEFT_OUT)
              ? new ImportOutcome.Told(source, "", problem)
              : new ImportOutcome.Failed(source, "", problem, false));
    }
  }

  /** Writes what waits and tells its outcomes; true when something was written. */
  boolean flush() {
    if (stopped || !dirty) {
      return false;
    }
    dirty = false;
    Counts counts = Counts.of(waiting);
    List<Addition> all = new ArrayList<>(additions.values());
    all.addAll(again);
    try {
      library.commit(
          new Batch(
              captures,
              all,
              replacements,
              unread,
              Optional.of(
                  new JobStep(
                      job,
                      done,
                      inside,
                      counts.imported(),
                      counts.duplicates(),
                      counts.failed()))));
      kin.committed();
      total = total.plus(counts);
      waiting.forEach(outcome -> each.accept(entries.complete(outcome)));
    } catch (LibraryException refused) {
      kin.rolledBack();
      Problem problem = new Problem("not-kept", String.valueOf(refused.getMessage()));
      waiting.forEach(one -> stop(one.source(), problem));
    } finally {
      clear();
    }
    return !stopped;
  }

  private void stop(String source, Problem problem) {
    stopped = true;
    total = total.plus(new Counts(0, 0, 1));
    each.accept(new ImportOutcome.Failed(source, "", problem, false));
  }

  private void clear() {
    captures.clear();
    additions.clear();
    again.clear();
    replacements.clear();
    unread.clear();
    waiting.clear();
    characters = 0;
  }

  private void known(Prepared.Known known) {
    captures.add(known.capture());
    for (String id : known.documents()) {
      entries
          .entry(id)
          .ifPresent(entry -> waiting.add(new ImportOutcome.Duplicate(known.source(), "", entry)));
    }
  }

  private void take(String source, Capture capture, Prepared.Part part) {
    if (captures.isEmpty() || !captures.getLast().equals(capture)) {
      captures.add(capture);
    }
    switch (part.reading()) {
      case Reading.Unreadable none -> {
        unread.add(new Unread(of(capture, none.part()), none.problem()));
        waiting.add(new ImportOutcome.Failed(source, none.part(), none.problem(), true));
      }
      case Reading.Told told -> {
        waiting.add(new ImportOutcome.Told(source, told.part(), told.note()));
        if (told.note().code().equals(Referencing.CODE)) {
          references.add(capture);
        }
      }
      case Reading.Read read -> document(source, of(capture, read.part()), read, part);
    }
  }

  private void document(String source, Capture capture, Reading.Read read, Prepared.Part part) {
    Document document = read.document();
    Optional<Entry> there =
        Optional.ofNullable(additions.get(document.id()))
            .map(one -> entry(one.document(), one.facts().words()))
            .or(() -> entries.entry(document.id()));
    if (there.isPresent()) {
      again.add(new Addition(capture, document, Kin.NOTHING_NEW));
      waiting.add(new ImportOutcome.Duplicate(source, read.part(), there.get()));
      return;
    }
    Kin.Found found = kin.add(document, capture, part.signature());
    characters += document.text().length();
    additions.put(document.id(), new Addition(capture, document, found.facts()));
    found
        .old()
        .ifPresent(old ->
            replacements.add(
                new Replacement(old, document.id(), Version.Cause.ADDRESS, capture.time())));
    waiting.add(
        new ImportOutcome.Imported(
            source,
            read.part(),
            entry(document, found.facts().words()),
            found.near(),
            found.old()));
  }

  private static Entry entry(Document document, int words) {
    return new Entry(
        document.id(),
        document.kind(),
        document.metadata(),
        words,
        OptionalInt.empty(),
        List.of(),
        List.of(),
        document.warnings(),
        Doubts.of(document),
        Entry.Origin.ALONE);
  }

  private static Capture of(Capture capture, String part) {
    return new Capture(
        capture.sha256(),
        capture.origin(),
        capture.time(),
        capture.mediaType(),
        capture.size(),
        part,
        capture.reader());
  }
}
