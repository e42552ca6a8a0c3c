package org.synoptic.importer.kit;

import org.synoptic.model.Problem;

/** Ends a reading from deep inside it; never leaves this package. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /**
   * A stated reason.
   *
   * @param code short and stable, for programs
   * @param message names the file and the reason
   */
  public UnreadableException(String code, String message) {
    super(message, null, false, false);
    this.problem = new Problem(code, message);
  }

  public Problem problem() {
    return problem;
  }
}
