package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Dossier;

/** Speakers are searched by their names and descriptions, and a pronoun is none. */
class SpeakersSearchTest extends VersionedLibrary {

  @Test
  void whoIsOnlyCalledTheyIsNoSpeakerOfTheSearch() throws IOException {
    try (LocalWorkspace workspace = open()) {
      String a =
          add(
              workspace,
              "a.txt",
              "Harbour rules\nThe harbour states met in Oslo on Monday. They should oppose the theft"
                  + " of data from ships.");
      String b =
          add(
              workspace,
              "b.txt",
              "Harbour opens\nShips may come in, said Anna Berg, the minister of transport.");
      workspace.save(new Dossier("harbour", List.of(a, b), List.of()));
      workspace.compare(workspace.dossiers().getFirst(), Progress.NONE);
      assertEquals(0, total(workspace, "speaker:they"));
      assertEquals(1, total(workspace, "speaker:berg"));
    }
  }
}
