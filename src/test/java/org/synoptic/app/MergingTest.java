package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.importer.Reading;
import org.synoptic.model.Document;
import org.synoptic.model.Dossier;
import org.synoptic.model.Field;
import org.synoptic.model.Judgement;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.model.Metadata;
import org.synoptic.model.Span;

class MergingTest {

  @TempDir Path temp;

  /** Each look at the clock is a second later, in whichever library. */
  private final AtomicLong seconds = new AtomicLong();

  private boolean cleaner;

  private LocalWorkspace open(String name) {
    Seams seams =
        new Seams(
            Shelving::of,
            engine ->
                (source, bytes, type) -> List.of(new Reading.Read(document(bytes), "text/plain")),
            cleaner ? "2" : "1",
            List.of(),
            () -> Instant.ofEpochSecond(seconds.incrementAndGet()));
    return LocalWorkspace.open(temp.resolve(name), Runnable::run, seams);
  }

  private Document document(byte[] bytes) {
    String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    return Document.report(
        Metadata.titled(text.lines().findFirst().orElse("")),
        cleaner ? text.replace("Share this. ", "") : text,
        List.of());
  }

  private String add(Workspace workspace, String name, String text) throws IOException {
    Path file = Files.writeString(temp.resolve(name), text);
    List<ImportOutcome> told = new ArrayList<>();
    workspace.add(List.of(file.toString()), told::add, Progress.NONE);
    return assertInstance(told.getFirst());
  }

  private static String assertInstance(ImportOutcome outcome) {
    return outcome instanceof ImportOutcome.Imported in ? in.entry().id() : outcome.toString();
  }

  @Test
  void aBlindCopyComesBackWithoutLoss() throws IOException {
    String bridge;
    try (LocalWorkspace mine = open("mine")) {
      mine.remember(Workspace.AUTHOR, "Ada");
      bridge = add(mine, "a.txt", "Share this. The old bridge closes in March, the mayor said.");
      mine.save(new Dossier("Bridge", List.of(bridge), List.of()));
      mine.judge(bridge, Aspect.NOTE, "my note", "");
      mine.judge(bridge, Aspect.TAG, "bridge", "");
      mine.correct(bridge, Field.OUTLET, Optional.of("The Example"), "");
      MergeReport copied = mine.copy(temp.resolve("theirs"), true, Progress.NONE);
      assertEquals(new MergeReport(1, 0, 0, List.of("Bridge"), List.of()), copied);
      assertThrows(
          WorkspaceException.class, () -> mine.copy(temp.resolve("theirs"), true, Progress.NONE));
    }
    String ferry;
    try (LocalWorkspace theirs = open("theirs")) {
      assertEquals(List.of(), theirs.judgements());
      assertEquals(Optional.empty(), theirs.setting(Workspace.AUTHOR));
      assertEquals(1, theirs.entries().size());
      theirs.remember(Workspace.AUTHOR, "Ben");
      ferry = add(theirs, "b.txt", "The ferry runs every ten minutes, the city said.");
      theirs.save(new Dossier("Bridge", List.of(ferry), List.of()));
      theirs.judge(bridge, Aspect.NOTE, "their note", "");
      theirs.judge(bridge, Aspect.TAG, "crossing", "");
      theirs.judge(ferry, Aspect.NOTE, "new here", "");
    }
    try (LocalWorkspace mine = open("mine")) {
      MergeReport merged = mine.merge(temp.resolve("theirs"), Progress.NONE);
      assertEquals(new MergeReport(1, 3, 0, List.of("Bridge (2)"), List.of()), merged);
      assertEquals(
          List.of("Ada my note", "Ada bridge", "Ben their note", "Ben crossing", "Ben new here"),
          mine.judgements().stream().map(one -> one.author() + " " + one.value()).toList());
      assertEquals(
          List.of("bridge", "crossing"), mine.entry(bridge).orElseThrow().tags(), "both people's");
      assertEquals(
          "The ferry runs every ten minutes, the city said.",
          new String(
              mine.original(mine.captures(ferry).getFirst().sha256()),
              java.nio.charset.StandardCharsets.UTF_8));
      MergeReport again = mine.merge(temp.resolve("theirs"), Progress.NONE);
      assertEquals(new MergeReport(0, 0, 0, List.of(), List.of()), again);
    }
  }

  @Test
  void judgementsOnAnOlderVersionGoAlongToTheNewer() throws IOException {
    String old;
    try (LocalWorkspace mine = open("mine")) {
      old = add(mine, "a.txt", "Share this. The old bridge closes in March, the mayor said.");
      mine.copy(temp.resolve("theirs"), true, Progress.NONE);
    }
    try (LocalWorkspace theirs = open("theirs")) {
      theirs.judge("plan/7@" + old, Aspect.SILENCE, "toll", "");
    }
    cleaner = true;
    try (LocalWorkspace mine = open("mine")) {
      mine.derive(List.of(), any -> {}, Progress.NONE);
      mine.merge(temp.resolve("theirs"), Progress.NONE);
      String now = mine.entries().getFirst().id();
      assertTrue(!now.equals(old));
      Judgement carried = mine.judgements().getLast();
      assertEquals("plan/7@" + now, carried.subject());
      assertEquals(2, mine.judgements().size());
      mine.merge(temp.resolve("theirs"), Progress.NONE);
      assertEquals(2, mine.judgements().size(), "not carried twice");
    }
  }

  @Test
  void lettingAnOrphanGoCanBeTakenBack() throws IOException {
    try (LocalWorkspace mine = open("mine")) {
      String id = add(mine, "a.txt", "Share this. The bridge closes in March, the mayor said.");
      mine.save(new Dossier("Bridge", List.of(id), List.of()));
      String claim =
          mine.compare(mine.dossiers().getFirst(), Progress.NONE)
              .analyses()
              .getFirst()
              .claims()
              .getLast()
              .id();
      mine.judge(claim, Aspect.LEVEL, "asserts", "");
      mine.judge(claim, Aspect.SPAN, "0-10 Share this", "");
    }
    cleaner = true;
    try (LocalWorkspace mine = open("mine")) {
      mine.derive(List.of(), any -> {}, Progress.NONE);
      List<Orphan> orphans = mine.orphans();
      assertEquals(1, orphans.size(), "the words of the span are gone");
      mine.letGo(orphans.getFirst(), "gone for good");
      assertEquals(List.of(), mine.orphans());
      mine.judge(orphans.getFirst().judgement().key(), Aspect.TRAY, "", "");
      assertEquals(orphans, mine.orphans());
      Judgement attached = mine.attach(orphans.getFirst(), new Span(0, 10));
      assertEquals("0-10 The bridge", attached.value());
      assertEquals(List.of(), mine.orphans());
    }
  }
}
