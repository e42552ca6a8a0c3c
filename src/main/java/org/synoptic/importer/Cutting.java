package org.synoptic.importer;

import org.synoptic.importer.clauses.Cuts;
import org.synoptic.model.Problem;

/** What came of reading a policy for its preview. */
public sealed interface Cutting {

  /**
   * The lines and where they are cut.
   *
   * @param cuts as proposed
   * @param mediaType what the bytes were
   */
  record Preview(Cuts cuts, String mediaType) implements Cutting {}

  /**
   * No preview.
   *
   * @param problem names the file and the reason
   */
  record Unreadable(Problem problem) implements Cutting {}
}
