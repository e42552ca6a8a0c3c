package org.synoptic.importer.archives;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes, of which no more may come than so many packed ones explain. */
final class Unpacked extends FilterInputStream {

  private long left;

  /**
   * Guards a stream.
   *
   * @param packed how many bytes it is unpacked from
   */
  Unpacked(InputStream unpacked, long packed) {
    super(unpacked);
    this.left = Limits.unpacked(packed);
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count(read);
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long bytes) throws BombException {
    left -= Math.max(bytes, 0);
    if (left < 0) {
      throw new BombException();
    }
  }
}
