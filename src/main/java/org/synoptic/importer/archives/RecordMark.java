package org.synoptic.importer.archives;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** By which bytes the beginning of a record is known when the way to it is lost. */
enum RecordMark {
  /** The head of a gzip member: its two magic bytes and "deflate". */
  ZIPPED("\u001f\u008b\b", 0),
  /** The first line of a WARC record, after a line break. */
  PLAIN("\nWARC/", 1);

  private final String mark;
  private final int before;

  RecordMark(String mark, int before) {
    this.mark = mark;
    this.before = before;
  }

  /**
   * Where the next record may begin.
   *
   * @param from the first position that comes into question
   * @return a position, or -1 when there is none up to the end
   */
  long next(Source source, long from) throws IOException {
    long start = Math.max(from - before, 0);
    try (InputStream in = new BufferedInputStream(source.from(start), 1 << 16)) {
      int same = 0;
      long at = start;
      for (int b = in.read(); b >= 0; b = in.read()) {
        at++;
        // No mark has its first byte twice, so this is all the looking back there is to do.
        same = b == mark.charAt(same) ? same + 1 : b == mark.charAt(0) ? 1 : 0;
        if (same == mark.length()) {
          return at - mark.length() + before;
        }
      }
      return -1;
    }
  }
}
