package org.synoptic.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.synoptic.app.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies a library, for safe keeping or for a colleague. */
@Command(
    name = "copy",
    description = {
      "Copies the library into an empty folder.",
      "A blind copy leaves out what people decided, so that a colleague can judge on their own;"
          + " merge brings the two together again."
    })
final class Copy implements Callable<Integer> {

  private final Output output;

  @Mixin private final LibraryOption library = new LibraryOption();

  @Option(names = "--blind", description = "leave out judgements, notes and tags")
  private boolean blind;

  @Parameters(paramLabel = "TARGET", description = "an empty folder, or one that is to be made")
  private Path target = Path.of("");

  Copy(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() throws Exception {
    return library.use(
        output,
        workspace ->
            MergeWords.tell(output, library.json, workspace.copy(target, blind, Progress.NONE)));
  }
}
