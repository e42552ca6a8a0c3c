package org.synoptic.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that one program at a time changes a library. The operating system gives the lock back
 * when the program dies, however it dies.
 */
final class LibraryLock implements AutoCloseable {

  /** Far behind the process number, so that others can read that where locks are mandatory. */
  private static final long PLACE = 1L << 40;

  /**
   * The lock files that this program holds. POSIX drops all locks of a program on a file as soon as
   * it closes that file once, however often it has it open; so a held file must not be touched.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final @Nullable FileChannel channel;
  private final Optional<String> refusal;

  private LibraryLock(Path file, @Nullable FileChannel channel, Optional<String> refusal) {
    this.file = file;
    this.channel = channel;
    this.refusal = refusal;
  }

  /** Tries to take the lock at once; never waits. */
  static LibraryLock of(Path file) {
    if (!HELD.add(file)) {
      long process = ProcessHandle.current().pid();
      return refused(file, "This program (process " + process + ") has it open already.");
    }
    LibraryLock lock = attempt(file);
    if (lock.channel == null) {
      HELD.remove(file);
    }
    return lock;
  }

  private static LibraryLock attempt(Path file) {
    FileChannel channel;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (IOException unwritable) {
      return refused(file, "The folder cannot be written to (" + Reasons.of(unwritable) + ").");
    }
    try {
      FileLock lock = channel.tryLock(PLACE, 1, false);
      if (lock != null) {
        channel.truncate(0);
        String process = Long.toString(ProcessHandle.current().pid());
        channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.UTF_8)), 0);
        return new LibraryLock(file, channel, Optional.empty());
      }
    } catch (IOException | OverlappingFileLockException unable) {
      close(channel);
      return refused(file, "The library cannot be locked (" + unable.getMessage() + ").");
    }
    close(channel);
    return refused(file, "Another program" + holder(file) + " has it open.");
  }

  private static LibraryLock refused(Path file, String reason) {
    return new LibraryLock(file, null, Optional.of(reason));
  }

  /** Why the lock was not given, or empty when this program holds it. */
  Optional<String> refusal() {
    return refusal;
  }

  @Override
  public void close() {
    if (channel != null) {
      close(channel);
      HELD.remove(file);
    }
  }

  private static String holder(Path file) {
    try {
      String process = Files.readString(file).strip();
      return process.isEmpty() ? "" : " (process " + process + ")";
    } catch (IOException unreadable) {
      return "";
    }
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException ignored) {
      // The lock goes with the channel or with the program; there is nothing to be done about it.
    }
  }
}
