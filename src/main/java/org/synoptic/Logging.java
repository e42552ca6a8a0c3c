package org.synoptic;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What libraries say reaches the user only when something is wrong. */
final class Logging {

  /** Kept here, since a logger that nobody holds forgets its level. */
  private static final List<Logger> QUIET =
      List.of(
          Logger.getLogger("org.apache.lucene"),
          Logger.getLogger("javafx"),
          Logger.getLogger("opennlp"));

  private Logging() {}

  /** Lets through warnings, and of the chatty libraries errors alone. */
  static void quieten() {
    Logger.getLogger("").setLevel(Level.WARNING);
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
  }
}
