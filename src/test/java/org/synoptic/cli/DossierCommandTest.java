package org.synoptic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.app.LocalWorkspace;
import org.synoptic.app.Workspace;
import org.synoptic.model.Dossier;

/** What is imported into a dossier comes to what it has. */
class DossierCommandTest {

  @TempDir Path temp;

  @Test
  void aSecondImportAddsToTheDossierAndTakesNothingOut() throws IOException {
    String bridge = add("bridge.txt", "Bridge to close\n\nThe bridge closes, the mayor said.");
    String ferry = add("ferry.txt", "Ferry to run\n\nThe ferry runs all day, the city said.");
    String again = add("bridge.txt", "Bridge to close\n\nThe bridge closes, the mayor said.");
    assertEquals(bridge, again);
    String rules = add("--policy", "rules.txt", "Article 1\nThe river is open to all ships.");
    try (Workspace workspace = LocalWorkspace.open(temp.resolve("library"))) {
      assertEquals(
          List.of(new Dossier("River", List.of(bridge, ferry), List.of(rules))),
          workspace.dossiers());
    }
  }

  private String add(String name, String text) throws IOException {
    return added(name, text, List.of());
  }

  private String add(String option, String name, String text) throws IOException {
    return added(name, text, List.of(option));
  }

  /** The id of the document. */
  private String added(String name, String text, List<String> options) throws IOException {
    Path file = Files.writeString(temp.resolve(name), text);
    List<String> call =
        List.of("import", "--json", "--dossier", "River", file.toString(), "--library");
    String[] words =
        Stream.of(call, List.of(temp.resolve("library").toString()), options)
            .flatMap(List::stream)
            .toArray(String[]::new);
    return Run.of(words).json().getFirst().get("id").getAsString();
  }
}
