package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.model.Capture;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;

/** A program that is killed or asked to end while it imports, as often as one likes. */
class BrokenOffImportTest {

  private static final int FILES = 2500;

  /** So many of them are there twice, and as many cannot be read. */
  private static final int ODD = FILES / 50;

  @TempDir Path temp;

  @Test
  void whatComesOfAnImportDoesNotDependOnHowOftenItWasStopped() throws IOException {
    Path folder = Texts.folder(temp.resolve("in"), FILES);
    Path whole = temp.resolve("whole");
    ImportReport report;
    try (Workspace workspace = LocalWorkspace.open(whole)) {
      report = workspace.add(List.of(folder.toString()), outcome -> {}, Progress.NONE);
    }
    assertEquals(ODD, report.duplicates());
    assertEquals(ODD, report.failed());
    assertEquals(FILES - 2 * ODD, report.imported());

    Path killed = temp.resolve("killed");
    kill(200, "import", "--json", "--library", killed.toString(), folder.toString());
    kill(100, "import", "--json", "--resume", "--library", killed.toString());
    interrupt(50, "import", "--json", "--resume", "--library", killed.toString());
    try (Workspace workspace = LocalWorkspace.open(killed)) {
      assertEquals(1, workspace.unfinishedImports().size());
      long done = workspace.unfinishedImports().getFirst().done();
      assertTrue(done >= 350 && done < FILES, "what was told is done: " + done);
      List<String> told = new ArrayList<>();
      ImportReport rest =
          workspace.resume(
              workspace.unfinishedImports().getFirst().number(),
              outcome -> told.add(outcome.source()),
              Progress.NONE);
      assertTrue(rest.finished());
      assertEquals(FILES - done, told.size(), "nothing is imported again");
      assertEquals(List.of(), workspace.unfinishedImports());
    }
    assertEquals(state(whole), state(killed));
  }

  /** Starts the program and kills it when it has told so many outcomes. */
  private static void kill(int after, String... arguments) throws IOException {
    Process program = start(arguments).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
      listen(out, after);
      program.destroyForcibly().onExit().join();
    }
  }

  /**
   * Starts the program and asks it to end when it has told so many outcomes: it comes to a good
   * place first and says how to go on. Control and C does the same to it, but is not heard by a
   * program whose parent was started in the background.
   */
  private static void interrupt(int after, String... arguments) throws IOException {
    Process program = start(arguments).redirectErrorStream(true).start();
    try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
      listen(out, after);
      program.toHandle().destroy();
      List<String> rest = out.lines().toList();
      assertTrue(rest.getLast().contains("\"import --resume\" goes on with it"), rest.getLast());
      assertTrue(program.onExit().join().exitValue() != 0, "an import that is not whole");
    }
  }

  private static void listen(BufferedReader out, int lines) throws IOException {
    for (int i = 0; i < lines; i++) {
      assertTrue(out.readLine() != null, "the program ended by itself");
    }
  }

  private static ProcessBuilder start(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.synoptic.Launcher"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  /** Everything that must be the same: documents, captures, groups, what searches find. */
  private static Map<String, Object> state(Path library) {
    Map<String, Object> state = new TreeMap<>();
    try (Workspace workspace = LocalWorkspace.open(library)) {
      for (Entry entry : workspace.entries()) {
        List<String> captures = new ArrayList<>();
        for (Capture capture : workspace.captures(entry.id())) {
          assertEquals(capture.size(), workspace.original(capture.sha256()).length);
          captures.add(capture.origin() + " " + capture.sha256());
        }
        state.put(entry.id(), List.of(entry, captures));
        String number = entry.metadata().title().replace("Report number ", "case");
        assertEquals(1, total(workspace, "id:" + entry.id() + " " + number), entry.toString());
      }
      state.put("found", total(workspace, "harbour"));
      state.put("unread", workspace.unread().stream().map(one -> one.capture().origin()).toList());
      state.put("origins", workspace.origins());
      assertEquals(state.get("found"), (long) workspace.entries().size());
    }
    return state;
  }

  private static long total(Workspace workspace, String query) {
    return assertInstanceOf(
            SearchPage.Found.class, workspace.search(new SearchRequest(query, false, 0, 1)))
        .total();
  }
}
