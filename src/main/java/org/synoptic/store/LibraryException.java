package org.synoptic.store;

/** A library cannot be used or changed; the message says to the reader which one and why. */
public final class LibraryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With a sentence for the reader. */
  public LibraryException(String message) {
    super(message);
  }

  /** With a sentence for the reader and what lies behind it. */
  public LibraryException(String message, Throwable cause) {
    super(message, cause);
  }
}
