package org.synoptic.cli;

import java.io.Serial;

/** What was asked for cannot be done as it was asked; the message says how to ask. */
final class WrongCallException extends Exception {

  @Serial private static final long serialVersionUID = 1;

  WrongCallException(String message) {
    super(message);
  }
}
