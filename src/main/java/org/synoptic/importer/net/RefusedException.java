package org.synoptic.importer.net;

import java.io.IOException;
import org.synoptic.model.Problem;

/** Ends a fetch from deep inside it; never leaves this package. */
final class RefusedException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  RefusedException(String code, String message) {
    super(message);
    this.problem = new Problem(code, message);
  }

  Problem problem() {
    return problem;
  }
}
