package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.importer.Reading;
import org.synoptic.model.Capture;
import org.synoptic.model.Document;
import org.synoptic.model.Metadata;
import org.synoptic.model.Problem;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;
import org.synoptic.store.Batch;
import org.synoptic.store.Library;
import org.synoptic.store.LibraryException;

class ImportingTest {

  @TempDir Path temp;

  private final List<ImportOutcome> told = new ArrayList<>();

  private LocalWorkspace open(Seams seams) {
    return LocalWorkspace.open(temp.resolve("library"), Runnable::run, seams);
  }

  private Path file(String name, String text) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("in"));
    return Files.writeString(folder.resolve(name), text);
  }

  private static long total(Workspace workspace, String query) {
    return assertInstanceOf(
            SearchPage.Found.class, workspace.search(new SearchRequest(query, false, 0, 1)))
        .total();
  }

  private List<String> codes() {
    return told.stream()
        .map(one -> one instanceof ImportOutcome.Failed failed ? failed.problem().code() : "ok")
        .toList();
  }

  @Test
  void aStoppedImportIsResumedWhereItStopped() throws IOException {
    Path folder = Texts.folder(temp.resolve("in"), 900);
    AtomicInteger seen = new AtomicInteger();
    Progress stop =
        new Progress() {
          @Override
          public void at(long done, long total, String what) {
            seen.set((int) done);
            assertEquals(900, total);
          }

          @Override
          public boolean cancelled() {
            return seen.get() >= 300;
          }
        };
    try (Workspace workspace = open(Seams.REAL)) {
      ImportReport report = workspace.add(List.of(folder.toString()), told::add, stop);
      assertFalse(report.finished());
      assertTrue(told.size() < 900);
      assertEquals(told.size(), workspace.unfinishedImports().getFirst().done());
      assertEquals(
          workspace.entries().size(), total(workspace, "harbour"), "what is in can be found");
    }
    try (Workspace workspace = open(Seams.REAL)) {
      long job = workspace.unfinishedImports().getFirst().number();
      assertTrue(workspace.resume(job, told::add, Progress.NONE).finished());
    }
    assertEquals(
        900, told.stream().map(ImportOutcome::source).distinct().count(), "each is told once");
    assertEquals(900, told.size());
  }

  @Test
  void duringAPauseAllThatWasDoneIsKeptAndFound() throws IOException {
    Path folder = Texts.folder(temp.resolve("in"), 600);
    Pause pause = new Pause();
    pause.begin();
    List<Long> found = new ArrayList<>();
    try (LocalWorkspace workspace = open(Seams.REAL)) {
      Progress progress =
          new Progress() {
            @Override
            public void at(long done, long total, String what) {}

            @Override
            public boolean paused() {
              return pause.on();
            }

            @Override
            public void rest() {
              found.add((long) workspace.entries().size());
              pause.end();
              pause.rest();
            }
          };
      assertTrue(workspace.add(List.of(folder.toString()), told::add, progress).finished());
      assertEquals(1, found.size());
      assertEquals(600, told.size());
    }
  }

  @Test
  void anImportThatIsGivenUpIsNotOfferedAgainAndWhatItBroughtStays() throws IOException {
    Path folder = Texts.folder(temp.resolve("in"), 1500);
    Progress stop =
        new Progress() {
          @Override
          public void at(long done, long total, String what) {}

          @Override
          public boolean cancelled() {
            return !told.isEmpty();
          }
        };
    try (Workspace workspace = open(Seams.REAL)) {
      workspace.add(List.of(folder.toString()), told::add, stop);
      int in = workspace.entries().size();
      workspace.drop(workspace.unfinishedImports().getFirst().number());
      assertEquals(List.of(), workspace.unfinishedImports());
      assertEquals(in, workspace.entries().size());
      assertTrue(in > 0);
    }
  }

  @Test
  void aFullDiskStopsTheImportAndNothingIsLostOrDouble() throws IOException {
    Path folder = Texts.folder(temp.resolve("in"), 1200);
    AtomicInteger commits = new AtomicInteger();
    Seams full = seams(library -> new FullDisk(library, commits, 2));
    try (Workspace workspace = open(full)) {
      ImportReport report = workspace.add(List.of(folder.toString()), told::add, Progress.NONE);
      assertFalse(report.finished());
      assertTrue(codes().contains("not-kept"));
      assertEquals(
          workspace.entries().size(),
          told.stream().filter(ImportOutcome.Imported.class::isInstance).count());
    }
    told.clear();
    try (Workspace workspace = open(Seams.REAL)) {
      long job = workspace.unfinishedImports().getFirst().number();
      assertTrue(workspace.resume(job, told::add, Progress.NONE).finished());
      assertEquals(1200 - 48, workspace.entries().size());
      assertEquals(1200 - 48, total(workspace, "harbour"));
      assertEquals(24, workspace.unread().size());
    }
  }

  private static Seams seams(Function<Library, Shelving> shelving) {
    return new Seams(shelving, Seams.REAL.reader(), "2", List.of(), Clock.systemUTC());
  }

  /** Takes so many batches and no more. */
  private record FullDisk(Library library, AtomicInteger commits, int most) implements Shelving {

    @Override
    public void keep(Capture capture, byte[] bytes) {
      library.keep(capture, bytes);
    }

    @Override
    public void commit(Batch batch) {
      if (commits.incrementAndGet() > most) {
        throw new LibraryException("The library cannot be changed: the disk is full.");
      }
      library.commit(batch);
    }

    @Override
    public List<String> bySha(String sha256) {
      return library.bySha(sha256);
    }
  }

  @Test
  void bytesThatCannotBeReadAreKeptForANewerReaderButPicturesAreNot() throws IOException {
    Path empty = file("empty.txt", "   \n ");
    Path picture = temp.resolve("in").resolve("p.html");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
    try (Workspace workspace = open(Seams.REAL)) {
      workspace.add(List.of(empty.toString(), picture.toString()), told::add, Progress.NONE);
      assertEquals(List.of("empty", "binary"), codes());
      assertTrue(((ImportOutcome.Failed) told.get(0)).kept());
      assertFalse(((ImportOutcome.Failed) told.get(1)).kept());
      assertEquals(1, workspace.unread().size());
      Capture kept = workspace.unread().getFirst().capture();
      assertEquals(empty.toString(), kept.origin());
      assertArrayEquals(Files.readAllBytes(empty), workspace.original(kept.sha256()));
      workspace.add(List.of(empty.toString()), told::add, Progress.NONE);
      assertEquals(List.of("empty", "binary", "empty"), codes(), "it is tried again");
      assertEquals(1, workspace.unread().size());
    }
  }

  @Test
  void anIndexThatCannotBeWrittenFailsNoDocument() throws IOException {
    Path folder = Texts.folder(temp.resolve("in"), 60);
    Path index = temp.resolve("library").resolve("index");
    try (Workspace workspace = open(Seams.REAL)) {
      try (var files = Files.walk(index)) {
        for (Path one : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
      Files.writeString(index, "a file where the folder was");
      ImportReport report = workspace.add(List.of(folder.toString()), told::add, Progress.NONE);
      assertTrue(report.finished());
      assertTrue(report.notSearchable().isPresent(), "it is said");
      assertEquals(57, workspace.entries().size());
    }
    Files.delete(index);
    try (Workspace workspace = open(Seams.REAL)) {
      assertEquals(57, total(workspace, "harbour"), "it has caught up");
    }
  }

  @Test
  void aReaderThatBreaksIsAProblemOfTheFileOnly() throws IOException {
    Path bad = file("a.txt", Texts.report(1));
    Path good = file("b.txt", Texts.report(2));
    Seams seams =
        new Seams(
            Shelving::of,
            engine ->
                (name, bytes, type) -> {
                  if (name.endsWith("a.txt")) {
                    throw new IllegalStateException("a defect");
                  }
                  return engine.readAll(name, bytes, type);
                },
            "2",
            List.of(),
            Clock.systemUTC());
    try (Workspace workspace = open(seams)) {
      workspace.add(List.of(bad.toString(), good.toString()), told::add, Progress.NONE);
      assertEquals(List.of("defect", "ok"), codes());
      assertEquals(1, workspace.unread().size());
    }
  }

  @Test
  void aNewerReaderTriesAgainWhatAnOlderOneCouldNotRead() throws IOException {
    Path file = file("odd.txt", "odd bytes");
    Intake.Reader older =
        (name, bytes, type) ->
            List.of(new Reading.Unreadable(new Problem("no-article", "no article is in it")));
    try (Workspace workspace = open(Seams.REAL.reading(older, "1"))) {
      workspace.add(List.of(file.toString()), told::add, Progress.NONE);
      assertEquals(0, workspace.outdated());
      assertEquals(0, workspace.entries().size());
    }
    Intake.Reader newer = (name, bytes, type) -> List.of(read("Found", ""));
    try (Workspace workspace = open(Seams.REAL.reading(newer, "2"))) {
      assertEquals(1, workspace.outdated());
      workspace.derive(List.of(), derivation -> {}, Progress.NONE);
      assertEquals("Found", workspace.entries().getFirst().metadata().title());
      assertEquals(1, total(workspace, "found"));
      assertEquals(List.of(), workspace.unread());
      assertEquals(0, workspace.outdated());
    }
  }

  @Test
  void aFileWithManyArticlesGivesOneOutcomeForEach() throws IOException {
    Path export = file("export.txt", "one file");
    Seams seams =
        new Seams(
            Shelving::of,
            engine ->
                (name, bytes, type) ->
                    List.of(
                        read("First", "article 1"),
                        new Reading.Unreadable(new Problem("no-article", "no"), "article 2"),
                        read("Third", "article 3")),
            "2",
            List.of(),
            Clock.systemUTC());
    try (Workspace workspace = open(seams)) {
      workspace.add(List.of(export.toString()), told::add, Progress.NONE);
      assertEquals(
          List.of("article 1", "article 2", "article 3"),
          told.stream().map(ImportOutcome::part).toList());
      Entry third = workspace.entries().getLast();
      assertEquals("article 3", workspace.captures(third.id()).getFirst().part());
      assertEquals("article 2", workspace.unread().getFirst().capture().part());
      told.clear();
      workspace.add(List.of(export.toString()), told::add, Progress.NONE);
      assertEquals(2, told.stream().filter(ImportOutcome.Duplicate.class::isInstance).count());
    }
  }

  private static Reading read(String title, String part) {
    return new Reading.Read(
        Document.report(Metadata.titled(title), "The words of " + title + ".", List.of()),
        "text/plain",
        part);
  }

  @Test
  void anArchiveGivesCapturesWithAddressesAndTimesOfTheirOwn() throws IOException {
    Path archive = file("pages.box", "an archive");
    Container box =
        new Container() {
          @Override
          public boolean holds(String source) {
            return source.endsWith(".box");
          }

          @Override
          public List<Problem> each(
              String source, Consumer<Incoming> captures, BooleanSupplier cancelled) {
            for (int i = 0; i < 3; i++) {
              String address = "https://example.org/" + i;
              captures.accept(
                  new Incoming(
                      address,
                      address,
                      Optional.of(Instant.parse("2012-01-0" + (i + 1) + "T00:00:00Z")),
                      "text/plain",
                      Texts.report(i).getBytes(StandardCharsets.UTF_8)));
            }
            return List.of(new Problem("truncated", "The rest is missing."));
          }
        };
    Seams seams =
        new Seams(Shelving::of, Seams.REAL.reader(), "2", List.of(box), Clock.systemUTC());
    try (Workspace workspace = open(seams)) {
      ImportReport report = workspace.add(List.of(archive.toString()), told::add, Progress.NONE);
      assertTrue(report.finished());
      assertEquals(List.of("ok", "ok", "ok", "truncated"), codes());
      Capture capture = workspace.captures(workspace.entries().get(1).id()).getFirst();
      assertEquals("https://example.org/1", capture.origin());
      assertEquals(Instant.parse("2012-01-02T00:00:00Z"), capture.time());
    }
  }
}
