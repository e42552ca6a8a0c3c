package org.synoptic.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.synoptic.app.LocalWorkspace;
import org.synoptic.app.Workspace;
import org.synoptic.app.WorkspaceException;
import picocli.CommandLine.Option;

/** The library that a command works on. */
final class LibraryOption {

  @Option(
      names = "--library",
      required = true,
      paramLabel = "DIR",
      description = "the folder of the library")
  private Path folder = Path.of("");

  @Option(names = "--json", description = "print JSON Lines")
  boolean json;

  @Option(names = "--help", usageHelp = true, description = "show this help")
  boolean help;

  /** What is to be done with the open library. */
  interface Use {

    /** Does it and gives the exit code. */
    int with(Workspace workspace) throws Exception;
  }

  /** Opens a library that is there, uses it and closes it; one that cannot be opened is told. */
  int use(Output output, Use use) throws Exception {
    return with(LocalWorkspace::existing, output, use);
  }

  /** The same, but makes the library where there is none. */
  int make(Output output, Use use) throws Exception {
    return with(LocalWorkspace::open, output, use);
  }

  private int with(Function<Path, Workspace> opening, Output output, Use use) throws Exception {
    try (Workspace workspace = opening.apply(folder)) {
      return use.with(workspace);
    } catch (WorkspaceException unusable) {
      output.failed(json, folder.toString(), unusable.problem());
      return Synoptic.SOME_FAILED;
    }
  }
}
