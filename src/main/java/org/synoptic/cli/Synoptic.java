package org.synoptic.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.synoptic.app.Engine;
import org.synoptic.app.Painter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Option;

/** The program as a command; its subcommands are the use cases. */
@Command(
    name = "synoptic",
    description = "Reads news reports beside one another and beside the policy they are about.",
    footer = {
      "",
      "Without a command the window opens. Results are UTF-8; --json prints JSON Lines."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "[COMMAND]")
public final class Synoptic implements Callable<Integer> {

  /** Exit code: everything was done. */
  public static final int DONE = 0;

  /** Exit code: some inputs failed. */
  public static final int SOME_FAILED = 1;

  /** Exit code: the call itself is wrong. */
  public static final int WRONG_CALL = 2;

  private final Window window;
  private final Output output;

  @Option(
      names = "--library",
      paramLabel = "DIR",
      description = "the library to open in the window")
  private Optional<Path> library = Optional.empty();

  private Synoptic(Window window, Output output) {
    this.window = window;
    this.output = output;
  }

  /** Opens the window, since no command was given. */
  @Override
  public Integer call() {
    return open(window, library, output.err());
  }

  /**
   * Opens the window.
   *
   * @param library the library to open in it; empty for the user's own
   * @param err is told what is missing when there is nothing to open it on
   * @return the exit code
   */
  public static int open(Window window, Optional<Path> library, PrintStream err) {
    try {
      return window.open(library);
    } catch (Window.NoDisplay none) {
      err.print(
          "synoptic: the window cannot be opened: "
              + none.getMessage()
              + ". These commands work without one: extract, analyze, policy, link, relate,"
              + " compare, import, list, search, merge, copy, picture (see --help).\n");
      return WRONG_CALL;
    }
  }

  /**
   * Runs one command.
   *
   * @param window opens the window when there is no command
   * @param painter draws screens without a display
   * @param args the command and its options
   * @return the exit code
   */
  public static int run(
      Window window, Painter painter, PrintStream out, PrintStream err, String... args) {
    Output output = new Output(utf8(out), utf8(err));
    try (Engine engine = new Engine()) {
      CommandLine line =
          new CommandLine(new Synoptic(window, output))
              .addSubcommand(new Extract(engine, output))
              .addSubcommand(new Analyze(engine, output))
              .addSubcommand(new Policy(engine, output))
              .addSubcommand(new LinkClauses(engine, output))
              .addSubcommand(new Relate(engine, output))
              .addSubcommand(new Compare(engine, output))
              .addSubcommand(new Import(output))
              .addSubcommand(new ListDocuments(output))
              .addSubcommand(new Search(output))
              .addSubcommand(new Merge(output))
              .addSubcommand(new Copy(output))
              .addSubcommand(new Picture(painter, output))
              .setOut(new PrintWriter(output.out(), true, StandardCharsets.UTF_8))
              .setErr(new PrintWriter(output.err(), true, StandardCharsets.UTF_8))
              .setCaseInsensitiveEnumValuesAllowed(true)
              .setExecutionExceptionHandler((failure, command, parsed) -> told(failure, output));
      IParameterExceptionHandler usual = line.getParameterExceptionHandler();
      line.setParameterExceptionHandler((wrong, words) ->
          Search.beginsWithMinus(wrong)
              ? told(new WrongCallException(Search.MINUS), output)
              : usual.handleParseException(wrong, words));
      int code = line.execute(args);
      output.out().flush();
      return code;
    }
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }

  /**
   * A wrong call is told in its own words. A failure that no command foresaw is told in one line,
   * too; it is a defect, but not the user's problem to read a stack.
   */
  private static int told(Exception failure, Output output) {
    if (failure instanceof Output.NobodyReadsException) {
      return SOME_FAILED;
    }
    boolean wrong = failure instanceof WrongCallException;
    String kind = wrong ? "" : failure.getClass().getSimpleName() + ": ";
    output.err().print("synoptic: " + kind + failure.getMessage() + "\n");
    output.err().flush();
    return wrong ? WRONG_CALL : SOME_FAILED;
  }
}
