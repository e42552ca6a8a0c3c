package org.synoptic.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.synoptic.index.Index;
import org.synoptic.model.Capture;
import org.synoptic.model.Problem;
import org.synoptic.model.Unread;
import org.synoptic.store.ImportRest;
import org.synoptic.store.Library;

/**
 * Brings files, folders and pages into a library. Each import is recorded in the library with the
 * list of its files and how far it has come, so that it can go on after a stop or a crash.
 */
final class Importing {

  private final Library library;
  private final Shelving shelving;
  private final Index index;
  private final Intake intake;
  private final Entries entries;
  private final Kin kin;
  private final InstantSource clock;
  private final List<Container> containers;
  private final References references;

  Importing(
      Library library,
      Shelving shelving,
      Index index,
      Intake intake,
      Entries entries,
      Kin kin,
      InstantSource clock,
      List<Container> containers,
      References references) {
    this.references = references;
    this.library = library;
    this.shelving = shelving;
    this.index = index;
    this.intake = intake;
    this.entries = entries;
    this.kin = kin;
    this.clock = clock;
    this.containers = List.copyOf(containers);
  }

  /** Matches files of references to the documents of the library. */
  @FunctionalInterface
  interface References {

    /** Matches one; tells what came of each reference. */
    void match(Capture capture, Consumer<ImportOutcome> each);
  }

  /** Imports what the user named; tells each outcome. */
  ImportReport add(List<String> sources, Consumer<ImportOutcome> each, Progress progress) {
    return begin(sources, "", each, progress);
  }

  /** Imports what the user named as policies, whatever their files say that they are. */
  ImportReport addPolicies(List<String> sources, Consumer<ImportOutcome> each, Progress progress) {
    return begin(sources, Intake.AS_POLICY, each, progress);
  }

  private ImportReport begin(
      List<String> sources, String as, Consumer<ImportOutcome> each, Progress progress) {
    long job = library.begin(sources, SourceFiles.expand(sources), as, clock.instant());
    return resume(job, each, progress);
  }

  /** Goes on with an import that is not finished. */
  synchronized ImportReport resume(long job, Consumer<ImportOutcome> each, Progress progress) {
    ImportRest rest =
        library
            .rest(job)
            .orElseThrow(
                () -> new IllegalArgumentException("There is no unfinished import " + job + "."));
    ImportRun run = new ImportRun(job, rest.done(), rest.inside(), shelving, entries, kin, each);
    Follower follower = new Follower(index);
    Optional<String> notSearchable;
    boolean finished;
    try {
      finished = run(run, rest, follower, progress);
    } finally {
      notSearchable = follower.end();
    }
    if (finished) {
      library.close(job);
    }
    match(run, each);
    return run.report(finished, notSearchable);
  }

  /** Imports bytes that are at hand, each under the name of where it comes from. */
  ImportReport add(Map<String, byte[]> files, Consumer<ImportOutcome> each) {
    return add(
        files.entrySet().stream()
            .map(file ->
                new Incoming(file.getKey(), file.getKey(), Optional.empty(), "", file.getValue()))
            .toList(),
        each);
  }

  /** Tries captures again that gave no document, from the bytes that are kept. */
  ImportReport retry(List<Unread> captures, Consumer<ImportOutcome> each) {
    List<Incoming> again =
        captures.stream()
            .map(Unread::capture)
            .distinct()
            .map(one ->
                new Incoming(
                    one.origin(),
                    one.origin(),
                    Optional.of(one.time()),
                    one.mediaType(),
                    library.bytes(one.sha256())))
            .toList();
    return add(again, each);
  }

  /** Imports bytes that are at hand. */
  synchronized ImportReport add(List<Incoming> captures, Consumer<ImportOutcome> each) {
    ImportRun run = new ImportRun(0, 0, 0, shelving, entries, kin, each);
    captures.forEach(capture -> run.take(intake.prepare(capture, ""), true));
    run.flush();
    Optional<String> notSearchable = new Follower(index).end();
    match(run, each);
    return run.report(!run.stopped(), notSearchable);
  }

  private void match(ImportRun run, Consumer<ImportOutcome> each) {
    run.references().forEach(capture -> references.match(capture, each));
  }

  /** Imports text that was pasted. */
  ImportReport paste(String text, Consumer<ImportOutcome> each) {
    return add(Map.of(Addresses.PASTED, text.getBytes(StandardCharsets.UTF_8)), each);
  }

  /** Works through what is left; false when it was stopped or the library refused. */
  private boolean run(ImportRun run, ImportRest rest, Follower follower, Progress progress) {
    long total = rest.done() + rest.sources().size();
    Consumer<Step> results =
        step -> {
          if (run.take(step.prepared(), step.last())) {
            follower.nudge();
          }
          progress.at(run.done(), total, ShownName.of(step.prepared().source()));
        };
    try (Pipeline<Step> pipeline = new Pipeline<>(threads(), results)) {
      long skip = rest.inside();
      for (String source : rest.sources()) {
        if (progress.paused()) {
          pipeline.drain();
          if (run.flush()) {
            follower.nudge();
          }
          progress.rest();
        }
        if (progress.cancelled() || run.stopped()) {
          break;
        }
        offer(pipeline, run, source, rest.reading(), skip, progress);
        skip = 0;
      }
      boolean whole = !progress.cancelled();
      if (whole) {
        pipeline.drain();
      }
      run.flush();
      return whole && !run.stopped();
    }
  }

  /**
   * One step of the pipeline that was done.
   *
   * @param last whether it was the last of its source
   */
  private record Step(Prepared prepared, boolean last) {}

  private void offer(
      Pipeline<Step> pipeline,
      ImportRun run,
      String source,
      String as,
      long skip,
      Progress progress) {
    Optional<Container> container =
        containers.stream().filter(one -> one.holds(source)).findFirst();
    if (container.isEmpty()) {
      pipeline.offer(size(source), () -> new Step(intake.prepare(source, as), true));
      return;
    }
    long[] seen = {0};
    List<Problem> problems =
        container
            .get()
            .each(
                source,
                incoming -> {
                  if (++seen[0] > skip && !progress.cancelled() && !run.stopped()) {
                    pipeline.offer(
                        incoming.bytes().length,
                        () -> new Step(intake.prepare(incoming, as), false));
                  }
                },
                () -> progress.cancelled() || run.stopped());
    pipeline.drain();
    problems.forEach(why -> run.failed(source, why));
    if (!progress.cancelled()) {
      run.sourceDone();
    }
  }

  private static long size(String source) {
    try {
      return SourceFiles.isAddress(source) ? 0 : Files.size(Path.of(source));
    } catch (IOException | InvalidPathException unknown) {
      return 0;
    }
  }

  private static int threads() {
    return Math.max(1, Runtime.getRuntime().availableProcessors());
  }
}
