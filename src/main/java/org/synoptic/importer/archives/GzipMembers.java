package org.synoptic.importer.archives;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The members of a gzip file (RFC 1952) one by one, with where each begins: in a web archive each
 * record is one. The JDK's stream runs them together and does not tell where it is.
 */
final class GzipMembers implements AutoCloseable {

  private static final int CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private final byte[] buffer = new byte[1 << 14];
  private int filled;
  private int used;
  private long offset;
  private long start;

  /**
   * Members from a position on.
   *
   * @param offset the position of the first byte that {@code in} gives
   */
  GzipMembers(InputStream in, long offset) {
    this.in = in;
    this.offset = offset;
  }

  /** Where the present member begins. */
  long start() {
    return start;
  }

  /**
   * Goes to the next member, the last one having been read to its end; false when there is none.
   *
   * @throws ZipException when what follows is no gzip member
   */
  boolean next() throws IOException {
    start = offset + used;
    if (!more()) {
      return false;
    }
    if (one() != 0x1f || one() != 0x8b || one() != 8) {
      throw new ZipException("no gzip member begins here");
    }
    int flags = one();
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(one() | one() << 8);
    }
    for (int flag : new int[] {NAME, COMMENT}) {
      if ((flags & flag) != 0) {
        while (one() != 0) {
          // Names are of no use here.
        }
      }
    }
    skip((flags & CRC) != 0 ? 2 : 0);
    inflater.reset();
    sum.reset();
    return true;
  }

  /**
   * The unpacked content of the present member. Reading fails with {@link BombException} when far
   * more comes out than can be text, and with {@link ZipException} when it is damaged.
   */
  InputStream content() {
    return new Content();
  }

  private final class Content extends InputStream {

    private final byte[] single = new byte[1];
    private boolean over;

    @Override
    public int read() throws IOException {
      return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (over || length == 0) {
        return over ? -1 : 0;
      }
      try {
        while (true) {
          if (inflater.needsInput()) {
            if (!more()) {
              throw new EOFException("it ends in the middle");
            }
            inflater.setInput(buffer, used, filled - used);
          }
          int read = inflater.inflate(bytes, from, length);
          used = filled - inflater.getRemaining();
          sum.update(bytes, from, read);
          if (inflater.finished()) {
            over = true;
            check();
            return read == 0 ? -1 : read;
          }
          if (inflater.needsDictionary()) {
            throw new ZipException("it asks for a dictionary");
          }
          if (inflater.getBytesWritten() > Limits.unpacked(inflater.getBytesRead())) {
            throw new BombException();
          }
          if (read > 0) {
            return read;
          }
        }
      } catch (DataFormatException damaged) {
        throw new ZipException("its compressed data are damaged");
      }
    }
  }

  private void check() throws IOException {
    long told = one() | one() << 8 | one() << 16 | (long) one() << 24;
    long length = one() | one() << 8 | one() << 16 | (long) one() << 24;
    if (told != sum.getValue() || length != (inflater.getBytesWritten() & 0xffffffffL)) {
      throw new ZipException("its checksum does not fit");
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      one();
    }
  }

  private int one() throws IOException {
    if (!more()) {
      throw new EOFException("it ends in the middle");
    }
    return buffer[used++] & 0xff;
  }

  private boolean more() throws IOException {
    if (used < filled) {
      return true;
    }
    offset += filled;
    used = 0;
    filled = Math.max(in.read(buffer, 0, buffer.length), 0);
    return filled > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
