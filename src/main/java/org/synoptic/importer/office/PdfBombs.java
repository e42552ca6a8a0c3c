package org.synoptic.importer.office;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.synoptic.importer.kit.UnreadableException;

/** Finds streams in a PDF that unpack to far more than a page can have, before anything does. */
final class PdfBombs {

  /** A picture of a page, unpacked, is smaller than this; text is far smaller. */
  private static final long LARGEST_STREAM = 192L * 1024 * 1024;

  /** All streams together, which bounds the time. */
  private static final long LARGEST_SEEN = 4096L * 1024 * 1024;

  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  private PdfBombs() {}

  /**
   * Looks at every stream.
   *
   * @throws UnreadableException with {@code bomb}
   */
  static void refuse(String name, byte[] bytes) throws UnreadableException {
    Inflater inflater = new Inflater();
    byte[] out = new byte[256 * 1024];
    long seen = 0;
    try {
      for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
        int start = at;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
          start++;
        }
        // A stream in the usual packing begins with a byte that says so.
        if (start < bytes.length && (bytes[start] & 0x0f) == 8) {
          long size = inflated(inflater, bytes, start, out);
          seen += size;
          if (size > LARGEST_STREAM || seen > LARGEST_SEEN) {
            throw new UnreadableException(
                "bomb",
                name
                    + " unpacks to far more than a document has. It was not read; if it is sound, cut it into its parts.");
          }
        }
      }
    } finally {
      inflater.end();
    }
  }

  private static long inflated(Inflater inflater, byte[] bytes, int start, byte[] out) {
    inflater.reset();
    inflater.setInput(bytes, start, bytes.length - start);
    long size = 0;
    try {
      int n = inflater.inflate(out);
      while (n > 0 && size <= LARGEST_STREAM) {
        size += n;
        n = inflater.inflate(out);
      }
    } catch (DataFormatException otherwisePacked) {
      return size;
    }
    return size;
  }

  /** Behind the next word "stream" that no "end" stands before. */
  private static int next(byte[] bytes, int from) {
    for (int i = from; i + STREAM.length <= bytes.length; i++) {
      if (bytes[i] == 's' && stream(bytes, i) && (i == 0 || bytes[i - 1] != 'd')) {
        return i + STREAM.length;
      }
    }
    return -1;
  }

  private static boolean stream(byte[] bytes, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }
}
