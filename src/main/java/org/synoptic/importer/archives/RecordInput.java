package org.synoptic.importer.archives;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Keeps the parser of records from reading without end: over a header, and past the end. */
final class RecordInput extends FilterInputStream {

  /** In bytes; a header, of the record or of the HTTP answer in it, is far shorter. */
  private static final long HEADER = 1 << 20;

  /** How often the end is told to one who goes on asking. */
  private static final int PATIENCE = 100;

  private long allowed = HEADER;
  private int ends;

  RecordInput(InputStream in) {
    super(in);
  }

  /** From here on a header is read. */
  void header() {
    allowed = HEADER;
  }

  /** From here on a body is read, however long. */
  void body() {
    allowed = Long.MAX_VALUE;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    if (read < 0 && ++ends > PATIENCE) {
      throw new EOFException("it ends in the middle");
    }
    allowed -= Math.max(read, 0);
    if (allowed < 0) {
      throw new IOException("its header does not end");
    }
    return read;
  }
}
