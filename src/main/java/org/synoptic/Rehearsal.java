package org.synoptic;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.synoptic.app.PreparedLibrary;
import org.synoptic.ui.FirstFrame;

/**
 * Does once what users do every day, so that the image's cache holds the classes that it takes and
 * what the compiler learns of them (JEP 514, JEP 515). Only the build has a reason to call it.
 */
public final class Rehearsal {

  /** The reading of reports is gone through so often that the compiler learns which parts count. */
  private static final int ROUNDS = 4;

  private static final List<String> VIEWS =
      List.of("compare", "reading", "library", "search", "coverage", "conflicts", "policies");

  private Rehearsal() {}

  /**
   * Goes through the commands and ends the program; whatever fails fails the build.
   *
   * @param args the folder of the sample corpus, an empty folder to work in, and the folder of the
   *     program, which gets the library of the first start
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
    for (int round = 1; round <= ROUNDS; round++) {
      String fresh = folder.resolve("round-" + round).toString();
      run("import", "--json", "--library", fresh, reports, policies);
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

  private static void run(String... command) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    int code = Main.run(nowhere, System.err, command);
    if (code != 0) {
      throw new IllegalStateException(List.of(command) + " ended with " + code);
    }
  }
}
