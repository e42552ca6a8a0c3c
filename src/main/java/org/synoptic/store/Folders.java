package org.synoptic.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What is done to folders. */
final class Folders {

  private Folders() {}

  /** Makes new names in a folder lasting, where the system can force a folder. */
  static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unsupported) {
      // Windows cannot open a folder; its file system journals names by itself.
    }
  }
}
