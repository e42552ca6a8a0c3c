package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.model.Clause;
import org.synoptic.model.Document;
import org.synoptic.model.DocumentKind;

/** What is read otherwise than as one report: references, policies, exports by a chosen profile. */
class ReadAsTest {

  private static final String REPORT =
      """
      Bridge to close in March

      The Harbour Post

      The council of Eastport voted on Friday to close the old bridge for good, the mayor said.

      Work begins in May and will take two years, according to the engineers of the town.
      """;

  private static final String RIS =
      """
      TY  - NEWS
      TI  - Bridge to close in March
      AU  - Miller, Ada
      DA  - 2031/03/07
      UR  - https://harbour.example/bridge
      T2  - The Harbour Post
      ER  -
      """;

  private static final String RULES =
      """
      Rules of the harbour

      1. Every boat shall have a rope.

      2. No boat may stay longer than a week.

      They apply to all visitors.
      """;

  @TempDir Path temp;

  private final List<ImportOutcome> told = new ArrayList<>();

  private LocalWorkspace open() {
    return LocalWorkspace.open(temp.resolve("library"));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text).toString();
  }

  private ImportOutcome.Told told(String code) {
    return told.stream()
        .filter(ImportOutcome.Told.class::isInstance)
        .map(ImportOutcome.Told.class::cast)
        .filter(one -> one.note().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + code + " in " + told));
  }

  @Test
  void referencesInAnArchiveFillWhatDocumentsLack() throws IOException {
    Path archive = temp.resolve("reports.zip");
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("a-library.ris"));
      zip.write(RIS.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("bridge.txt"));
      zip.write(REPORT.getBytes(StandardCharsets.UTF_8));
    }
    try (Workspace workspace = open()) {
      workspace.add(List.of(archive.toString()), told::add, Progress.NONE);
      Entry entry = workspace.entries().getFirst();
      assertTrue(told("matched").note().message().contains("Bridge to close in March"));
      assertEquals(List.of("Ada Miller"), entry.metadata().authors());
      assertEquals(Optional.of("2031-03-07"), entry.metadata().published());
      assertEquals(Optional.of("https://harbour.example/bridge"), entry.metadata().url());
    }
  }

  @Test
  void aNumberedTextIsAPolicyWhenTheUserSaysSoAndStaysOne() throws IOException {
    try (Workspace workspace = open()) {
      workspace.addPolicies(List.of(file("rules.txt", RULES)), told::add, Progress.NONE);
      Entry entry = assertInstanceOf(ImportOutcome.Imported.class, told.getFirst()).entry();
      assertEquals(DocumentKind.POLICY, entry.kind());
      Document policy = workspace.document(entry.id()).orElseThrow();
      assertEquals(
          List.of("rules/1", "rules/2"), policy.clauses().stream().map(Clause::address).toList());
      workspace.derive(List.of(entry.id()), one -> {}, Progress.NONE);
      assertEquals(
          List.of(DocumentKind.POLICY), workspace.entries().stream().map(Entry::kind).toList());
    }
  }

  @Test
  void anImportOfPoliciesThatWasStoppedGoesOnWithPolicies() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("rules"));
    for (int number = 1; number <= 4; number++) {
      Files.writeString(folder.resolve(number + ".txt"), RULES.replace("week", number + " days"));
    }
    Progress stop =
        new Progress() {
          private boolean begun;

          @Override
          public void at(long done, long total, String what) {}

          @Override
          public boolean cancelled() {
            boolean stopped = begun;
            begun = true;
            return stopped;
          }
        };
    try (Workspace workspace = open()) {
      assertFalse(workspace.addPolicies(List.of(folder.toString()), told::add, stop).finished());
    }
    try (Workspace workspace = open()) {
      long job = workspace.unfinishedImports().getFirst().number();
      assertTrue(workspace.resume(job, told::add, Progress.NONE).finished());
      assertEquals(4, told.size(), "each is told once");
      assertEquals(
          Collections.nCopies(4, DocumentKind.POLICY),
          workspace.entries().stream().map(Entry::kind).toList());
    }
  }

  @Test
  void whatLiesInAnArchiveOfPoliciesIsAPolicy() throws IOException {
    Path archive = temp.resolve("rules.zip");
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("rules.txt"));
      zip.write(RULES.getBytes(StandardCharsets.UTF_8));
    }
    try (Workspace workspace = open()) {
      workspace.addPolicies(List.of(archive.toString()), told::add, Progress.NONE);
      assertEquals(
          List.of(DocumentKind.POLICY), workspace.entries().stream().map(Entry::kind).toList());
    }
  }

  @Test
  void aReportBecomesAPolicyByItsCutsAndNoReaderTakesThatBack() throws IOException {
    try (Workspace workspace = open()) {
      workspace.add(List.of(file("rules.txt", RULES)), told::add, Progress.NONE);
      Entry report = assertInstanceOf(ImportOutcome.Imported.class, told.getFirst()).entry();
      assertEquals(DocumentKind.REPORT, report.kind());
      PolicyCuts cuts = workspace.cuts(report.id()).orElseThrow();
      int last = cuts.lines().size() - 1;
      Entry policy = workspace.keep(report.id(), cuts.split(last));
      assertEquals(DocumentKind.POLICY, policy.kind());
      assertEquals(3, workspace.document(policy.id()).orElseThrow().clauses().size());
      Derivation.Report again = workspace.derive(List.of(policy.id()), one -> {}, Progress.NONE);
      assertEquals(1, again.same());
      assertEquals(List.of(policy.id()), workspace.entries().stream().map(Entry::id).toList());
      assertEquals(0, workspace.outdated());
    }
  }
}
