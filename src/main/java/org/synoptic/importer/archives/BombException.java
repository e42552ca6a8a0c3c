package org.synoptic.importer.archives;

import java.io.IOException;

/** Far more came out of a few packed bytes than text can be. */
final class BombException extends IOException {

  private static final long serialVersionUID = 1L;

  BombException() {
    super("it unpacks to far more than text can, as files do that are made to fill a memory");
  }
}
