package org.synoptic;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.synoptic.app.PreparedLibrary;
import org.synoptic.ui.FirstFrame;

/**
 * Does once what users do every day, so that the image's cache holds the classes that it takes and
 * what the compiler learns of them (JEP 514, JEP 515). Only the build has a reason to call it.
 */
public final class Rehearsal {

  /** Reports are compared so often that the compiler learns which parts count. */
  private static final int ROUNDS = 4;

  private static final List<String> VIEWS =
      List.of("compare", "reading", "library", "search", "coverage", "conflicts", "policies");

  /** Few reports stand for the many that a user imports: each is imported so often. */
  private static final int IMPORTS = 12;

  /** A text of a newspaper has about so many. */
  private static final int PARAGRAPHS = 10;

  private Rehearsal() {}

  /**
   * Goes through the commands and ends the program; whatever fails fails the build.
   *
   * @param args the folder of the sample corpus, an empty folder to work in, the folder of the
   *     program, which gets the library of the first start, and a folder of pages and texts of many
   *     kinds: what the compiler learns of a few pages alike misleads it on others
   */
  public static void main(String[] args) {
    Logging.quieten();
    Path corpus = Path.of(args[0]);
    Path folder = Path.of(args[1]);
    String one = corpus.resolve("reports/2020-09-08-techcrunch.html").toString();
    String other = corpus.resolve("reports/2020-09-08-breitbart.html").toString();
    String reports = corpus.resolve("reports").toString();
    String policies = corpus.resolve("policies").toString();
    String policy = corpus.resolve("policies/gids.xml").toString();
    String library = folder.resolve("library").toString();
    String texts = texts(List.of(one, other), folder.resolve("texts")).toString();
    for (int round = 1; round <= IMPORTS; round++) {
      String fresh = folder.resolve("round-" + round).toString();
      run("import", "--json", "--library", fresh, reports, policies, texts, args[3]);
    }
    for (int round = 1; round <= ROUNDS; round++) {
      run("compare", "--json", one, other, "--policy", policy);
    }
    run("import", "--library", library, one, other, policy);
    run("list", "--library", library);
    run("search", "--library", library, "data AND secur*");
    run("search", "--library", library, "--meaning", "mass surveillance");
    run("extract", "--json", one, other);
    run("analyze", "--json", one, "--policy", policy);
    run("policy", "--json", policy);
    PreparedLibrary.make(PreparedLibrary.in(Path.of(args[2])));
    String started = folder.resolve("started").toString();
    FirstFrame.closeWhenDrawn();
    run("--library", started);
    String picture = folder.resolve("picture.png").toString();
    for (String view : VIEWS) {
      run("picture", "--library", started, "--view", view, picture);
    }
    System.exit(0);
  }

  /** The paragraphs of the reports as text files: each has the last ten up to its own. */
  private static Path texts(List<String> reports, Path folder) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    run(told, Stream.concat(Stream.of("extract"), reports.stream()).toArray(String[]::new));
    List<String> paragraphs = List.of(told.toString(StandardCharsets.UTF_8).split("\\n\\n"));
    try {
      Files.createDirectories(folder);
      for (int end = 1; end <= paragraphs.size(); end++) {
        List<String> some = paragraphs.subList(Math.max(0, end - PARAGRAPHS), end);
        Files.writeString(folder.resolve(end + ".txt"), String.join("\n\n", some));
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
    return folder;
  }

  private static void run(String... command) {
    run(OutputStream.nullOutputStream(), command);
  }

  private static void run(OutputStream out, String... command) {
    PrintStream told = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code = Main.run(told, System.err, command);
    if (code != 0) {
      throw new IllegalStateException(List.of(command) + " ended with " + code);
    }
  }
}
