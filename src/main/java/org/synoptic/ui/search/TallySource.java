package org.synoptic.ui.search;

import java.util.Optional;
import org.synoptic.app.Progress;

/** Who counts what was found. */
@FunctionalInterface
interface TallySource {

  /** The counts of a query; nothing when it does not parse. */
  Optional<Tally> of(String query, Progress progress);
}
