package org.synoptic.importer.archives;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongUnaryOperator;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Reads a web archive (WARC, ISO 28500; ARC) record by record. Where a record is damaged, it is
 * told with its position, and reading goes on at the next one.
 */
final class WarcFile {

  /**
   * An archive with more damage than this is not worth the time. Counted with it is what only looks
   * like the beginning of a record, about sixty times in a damaged gigabyte.
   */
  private static final int DAMAGES = 5000;

  private final String name;
  private final Source source;
  private final boolean zipped;
  private final WarcPages pages;
  private final Tally tally;
  private int damages;
  private boolean sound = true;

  WarcFile(String name, Source source, boolean zipped, WarcPages pages, Tally tally) {
    this.name = name;
    this.source = source;
    this.zipped = zipped;
    this.pages = pages;
    this.tally = tally;
  }

  /**
   * Reads it to its end.
   *
   * @throws IOException when the file itself cannot be read
   */
  void read() throws IOException {
    long at = 0;
    while (at >= 0 && !tally.cancelled()) {
      try {
        if (zipped) {
          members(at);
        } else {
          plain(at);
        }
        return;
      } catch (DamageException damage) {
        boolean told = !sound;
        sound = false;
        if (++damages > DAMAGES) {
          tally.problem("damaged", name + " has so much damage that the rest was not read.");
          return;
        }
        at = (zipped ? RecordMark.ZIPPED : RecordMark.PLAIN).next(source, damage.offset() + 1);
        // Bytes that only look like the beginning of a record are no damage of their own.
        if (!told) {
          tally.problem(
              "damaged",
              "%s: the record at byte %d was left out: %s."
                  .formatted(name, damage.offset(), damage.getMessage()));
        }
      }
    }
  }

  private void members(long from) throws IOException, DamageException {
    try (GzipMembers members = new GzipMembers(source.from(from), from)) {
      while (!tally.cancelled()) {
        try {
          if (!members.next()) {
            return;
          }
        } catch (IOException noMember) {
          throw new DamageException(members.start(), noMember);
        }
        records(members.content(), position -> members.start());
      }
    }
  }

  private void plain(long from) throws IOException, DamageException {
    try (InputStream in = source.from(from)) {
      records(in, position -> from + position);
    }
  }

  /** Reads records until the stream ends. What is given on, is given on outside of any catch. */
  private void records(InputStream in, LongUnaryOperator offset) throws DamageException {
    RecordInput input = new RecordInput(in);
    AtomicBoolean oddEnd = new AtomicBoolean();
    Runnable last = () -> {};
    long start = 0;
    WarcReader reader = reader(input, oddEnd, offset);
    while (!tally.cancelled()) {
      Optional<WarcRecord> next;
      input.header();
      try {
        next = reader.next();
      } catch (IOException | RuntimeException damaged) {
        // A damaged gzip member makes doubtful what was read from it; a damaged header only itself.
        if (!oddEnd.get() && !(damaged instanceof ZipException)) {
          last.run();
          start = reader.position();
        }
        throw new DamageException(
            offset.applyAsLong(start),
            oddEnd.get() ? new IOException("its length is not what it says") : damaged);
      }
      last.run();
      if (next.isEmpty()) {
        return;
      }
      start = reader.position();
      oddEnd.set(false);
      try {
        last = pages.read(next.get(), input);
        input.body();
        next.get().body().consume();
        sound = true;
      } catch (IOException | RuntimeException damaged) {
        throw new DamageException(offset.applyAsLong(start), damaged);
      }
    }
  }

  private static WarcReader reader(
      RecordInput input, AtomicBoolean oddEnd, LongUnaryOperator offset) throws DamageException {
    try {
      WarcReader reader = new WarcReader(input);
      reader.setLenient(true);
      reader.onWarning(warning -> oddEnd.compareAndSet(false, warning.contains("trailer")));
      return reader;
    } catch (IOException | RuntimeException damaged) {
      throw new DamageException(offset.applyAsLong(0), damaged);
    }
  }
}
