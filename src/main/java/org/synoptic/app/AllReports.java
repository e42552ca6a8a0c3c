package org.synoptic.app;

import java.util.List;
import java.util.Optional;
import org.synoptic.model.Dossier;
import org.synoptic.store.Library;

/**
 * The dossier of a library in which nobody has made one yet: its first reports beside all its
 * policies.
 */
final class AllReports {

  private static final int FEWEST = 2;
  private static final int COLUMNS = 6;

  private AllReports() {}

  /** The dossier, or empty when there are not two reports. */
  static Optional<Dossier> of(Library library) {
    List<String> reports = library.reports(COLUMNS);
    return reports.size() < FEWEST
        ? Optional.empty()
        : Optional.of(new Dossier("All reports", reports, library.policies()));
  }
}
