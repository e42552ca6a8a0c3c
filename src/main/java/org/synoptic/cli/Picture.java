package org.synoptic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.app.Painter;
import org.synoptic.app.Workspace;
import org.synoptic.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a screen. */
@Command(
    name = "picture",
    description = "Draws a screen of a library into a PNG file; needs no display.")
final class Picture implements Callable<Integer> {

  private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

  private final Painter painter;
  private final Output output;

  @Mixin private final LibraryOption library = new LibraryOption();

  @Option(
      names = "--view",
      required = true,
      paramLabel = "NAME",
      description = "library, search, compare, reading, coverage, conflicts or policies")
  private String view = "";

  @Option(
      names = "--size",
      paramLabel = "WxH",
      description = "in pixels (default: ${DEFAULT-VALUE})")
  private String size = "1280x800";

  @Option(
      names = "--theme",
      paramLabel = "NAME",
      description = "light or dark (default: ${DEFAULT-VALUE})")
  private String theme = "light";

  @Option(
      names = "--dossier",
      paramLabel = "NAME",
      description = "which dossier (default: the first)")
  private Optional<String> dossier = Optional.empty();

  @Option(
      names = "--query",
      paramLabel = "TEXT",
      description = "what is looked for; its hits are marked")
  private Optional<String> query = Optional.empty();

  @Option(
      names = "--text",
      paramLabel = "PERCENT",
      description = "size of the text, 50 to 300 (default: ${DEFAULT-VALUE})")
  private int text = 100;

  @Parameters(paramLabel = "OUT.png", description = "the file to write")
  private Path file = Path.of("");

  Picture(Painter painter, Output output) {
    this.painter = painter;
    this.output = output;
  }

  @Override
  public Integer call() throws Exception {
    Matcher pixels = SIZE.matcher(size);
    String name = view.toLowerCase(Locale.ROOT);
    if (!pixels.matches()
        || !Painter.VIEWS.contains(name)
        || !theme.matches("light|dark")
        || text < 50
        || text > 300) {
      throw new WrongCallException(
          "picture takes --view "
              + String.join("|", Painter.VIEWS)
              + ", --size as 1280x800, --theme light|dark, --text 50 to 300");
    }
    Painter.Picture picture =
        new Painter.Picture(
            name,
            Integer.parseInt(pixels.group(1)),
            Integer.parseInt(pixels.group(2)),
            theme.equals("dark"),
            text / 100.0,
            dossier,
            query,
            file);
    return library.use(
        output,
        workspace -> {
          demandDossier(workspace);
          try {
            painter.paint(workspace, picture);
            return Synoptic.DONE;
          } catch (IOException unwritten) {
            Problem problem =
                new Problem("unwritten", file + " could not be written: " + unwritten.getMessage());
            output.failed(library.json, file.toString(), problem);
            return Synoptic.SOME_FAILED;
          }
        });
  }

  private void demandDossier(Workspace workspace) throws WrongCallException {
    if (dossier.isPresent()
        && workspace.dossiers().stream().noneMatch(one -> one.name().equals(dossier.get()))) {
      throw new WrongCallException("there is no dossier called " + dossier.get());
    }
  }
}
