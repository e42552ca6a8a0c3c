package org.synoptic.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.synoptic.model.Capture;

/**
 * Captures one after the other in a few large files in WARC form ({@code captures/000001.warc}),
 * which other programs read. What lies in a pack is never changed and never cut off: what a crash
 * left behind the last known record stays, and the next pack is begun.
 */
final class Packs implements AutoCloseable {

  private static final Pattern NAME = Pattern.compile("(\\d{6,9})\\.warc");

  /** A pack that has grown to this is closed. */
  private static final long FULL = 128L << 20;

  private final Path folder;
  private Optional<FileChannel> open = Optional.empty();
  private int number;
  private long end;

  Packs(Path folder) {
    this.folder = folder;
  }

  /**
   * Where some bytes lie.
   *
   * @param pack number of the file
   * @param start place of the first byte in it
   * @param size how many
   */
  record Location(int pack, long start, long size) {}

  /**
   * Goes on with a pack, when nothing but what is known lies in it; else a new one will be begun.
   *
   * @param last the last known record
   */
  void goOn(Location last) throws IOException {
    Path file = file(last.pack());
    long known = last.start() + last.size() + Warc.END.length;
    if (Files.exists(file) && Files.size(file) == known && known < FULL) {
      open = Optional.of(FileChannel.open(file, StandardOpenOption.WRITE));
      number = last.pack();
      end = known;
    }
  }

  /** Appends a capture; it is on the disk after the next {@link #force}. */
  Location append(Capture capture, byte[] bytes) throws IOException {
    FileChannel channel = open.isPresent() && end < FULL ? open.get() : begin();
    byte[] head = Warc.head(capture);
    ByteBuffer[] record = {
      ByteBuffer.wrap(head), ByteBuffer.wrap(bytes), ByteBuffer.wrap(Warc.END)
    };
    channel.position(end);
    while (record[2].hasRemaining()) {
      channel.write(record);
    }
    Location location = new Location(number, end + head.length, bytes.length);
    end = location.start() + bytes.length + Warc.END.length;
    return location;
  }

  /** Makes sure that all that was appended is on the disk. */
  void force() throws IOException {
    if (open.isPresent()) {
      open.get().force(false);
    }
  }

  /** The bytes at a place. */
  byte[] read(Location location) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(location.size()));
    try (FileChannel channel = FileChannel.open(file(location.pack()), StandardOpenOption.READ)) {
      while (bytes.hasRemaining()) {
        if (channel.read(bytes, location.start() + bytes.position()) < 0) {
          throw new EOFException("it ends too early");
        }
      }
    }
    return bytes.array();
  }

  /** The file of a pack. */
  Path file(int pack) {
    return folder.resolve(String.format(Locale.ROOT, "%06d.warc", pack));
  }

  private FileChannel begin() throws IOException {
    close();
    Files.createDirectories(folder);
    number = last() + 1;
    FileChannel channel =
        FileChannel.open(file(number), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    open = Optional.of(channel);
    end = 0;
    Folders.force(folder);
    return channel;
  }

  private int last() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> NAME.matcher(String.valueOf(file.getFileName())))
          .filter(Matcher::matches)
          .mapToInt(name -> Integer.parseInt(name.group(1)))
          .max()
          .orElse(0);
    }
  }

  /** What was appended to an earlier pack is forced before a new one is begun. */
  @Override
  public void close() throws IOException {
    if (open.isPresent()) {
      try (FileChannel last = open.get()) {
        last.force(false);
      }
      open = Optional.empty();
    }
  }
}
