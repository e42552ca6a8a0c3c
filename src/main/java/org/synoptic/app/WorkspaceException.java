package org.synoptic.app;

import org.synoptic.model.Problem;

/** A library cannot be opened or changed; the message tells the reader which and why. */
public final class WorkspaceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  /** With the reason. */
  public WorkspaceException(Problem problem) {
    super(problem.message());
    this.code = problem.code();
  }

  /** With the reason, and what caused it. */
  public WorkspaceException(Problem problem, Throwable cause) {
    super(problem.message(), cause);
    this.code = problem.code();
  }

  /** The reason. */
  public Problem problem() {
    return new Problem(code, String.valueOf(getMessage()));
  }
}
