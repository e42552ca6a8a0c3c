package org.synoptic.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.synoptic.app.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes another library in. */
@Command(
    name = "merge",
    description = {
      "Takes in all that another library has, decisions included.",
      "Captures, documents, dossiers, and what people decided, each decision with its author and"
          + " time. Nothing is lost or taken twice."
    })
final class Merge implements Callable<Integer> {

  private final Output output;

  @Mixin private final LibraryOption library = new LibraryOption();

  @Parameters(paramLabel = "OTHER", description = "the folder of the other library")
  private Path other = Path.of("");

  Merge(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() throws Exception {
    return library.use(
        output,
        workspace -> MergeWords.tell(output, library.json, workspace.merge(other, Progress.NONE)));
  }
}
