package org.synoptic.importer.archives;

/** A record of a web archive is damaged; never leaves this package. */
final class DamageException extends Exception {

  private static final long serialVersionUID = 1L;

  private final long offset;

  /**
   * Damage of one record.
   *
   * @param offset where the record begins, in bytes of the file
   */
  DamageException(long offset, Throwable cause) {
    super(reason(cause), cause);
    this.offset = offset;
  }

  long offset() {
    return offset;
  }

  /** What went wrong, on one line. */
  static String reason(Throwable cause) {
    String message = cause.getMessage();
    return message == null || message.isBlank()
        ? "it is not as it should be"
        : Names.shown(message).replaceFirst("\\.$", "");
  }
}
