package org.synoptic.index;

/** The index cannot be written or read; the message says so to the reader, with the reason. */
public final class IndexException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With a sentence for the reader and what lies behind it. */
  public IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
