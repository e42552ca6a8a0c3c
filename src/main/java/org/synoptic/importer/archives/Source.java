package org.synoptic.importer.archives;

import java.io.IOException;
import java.io.InputStream;

/** A file, or a file in an archive, that can be read from any position on. */
interface Source {

  /**
   * Its bytes.
   *
   * @param offset the first byte that is read, from 0
   */
  InputStream from(long offset) throws IOException;
}
