package org.synoptic.ui.kit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The desktop of this machine, by the command that each system has for it. The file is one argument
 * of it and never part of a command line.
 */
public final class DesktopOpener implements Opener {

  @Override
  public void open(Path file) throws IOException {
    String path = file.toAbsolutePath().toString();
    new ProcessBuilder(command(System.getProperty("os.name", ""), path))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** What opens a file on a system. */
  static List<String> command(String system, String path) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", path);
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open", path);
  }
}
