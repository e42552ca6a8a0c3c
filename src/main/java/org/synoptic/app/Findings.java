package org.synoptic.app;

import java.util.Optional;
import org.synoptic.analysis.Analyst;
import org.synoptic.model.Analysis;
import org.synoptic.model.Document;
import org.synoptic.store.Library;

/** What the analysis finds in reports, kept in the library. */
final class Findings {

  private final Engine engine;
  private final Library library;

  Findings(Engine engine, Library library) {
    this.engine = engine;
    this.library = library;
  }

  /**
   * What was found in a report, from the library when this version of the analysis has read it
   * before; kept from now on.
   */
  Analysis of(Document report) {
    return known(report.id())
        .orElseGet(() -> {
          Analysis found = engine.analyze(report);
          keep(found);
          return found;
        });
  }

  /**
   * The same, but nothing is kept: what people decided on a report must have gone along before a
   * newer analysis takes the place of the older one.
   */
  Analysis read(Document report) {
    return known(report.id()).orElseGet(() -> engine.analyze(report));
  }

  /** Keeps what was found, in place of what another version has found. */
  void keep(Analysis found) {
    if (library.readOnly().isEmpty()) {
      library.analyses().save(found, Analyst.VERSION);
    }
  }

  /** What was found in a report, if this version of the analysis ever read it. */
  Optional<Analysis> known(String document) {
    return library.analyses().of(document, Analyst.VERSION);
  }

  /** Whether only another version of the analysis has read a report. */
  boolean outdated(String document) {
    return library.analyses().holds(document) && !current(document);
  }

  /** Whether what this version of the analysis found in a report is kept. */
  boolean current(String document) {
    return library.analyses().holds(document, Analyst.VERSION);
  }
}
