package org.synoptic.importer.net;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes that are read. */
final class Counted extends FilterInputStream {

  private final AtomicLong count;

  Counted(InputStream counted, AtomicLong count) {
    super(counted);
    this.count = count;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count.addAndGet(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count.addAndGet(Math.max(read, 0));
    return read;
  }
}
