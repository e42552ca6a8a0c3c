package org.synoptic.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.synoptic.app.Engine;
import org.synoptic.app.Read;
import org.synoptic.app.ReadAs;
import org.synoptic.model.Document;
import org.synoptic.model.Metadata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes the article out of each file. */
@Command(name = "extract", description = "Takes the article and its metadata out of each file.")
final class Extract implements Callable<Integer> {

  private final Engine engine;
  private final Output output;

  @Mixin private final Common common = new Common();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "pages or texts")
  private List<String> files = List.of();

  Extract(Engine engine, Output output) {
    this.engine = engine;
    this.output = output;
  }

  @Override
  public Integer call() {
    ReadAs as = common.verbatim ? ReadAs.VERBATIM : ReadAs.REPORT;
    boolean failed = false;
    for (String file : files) {
      failed |= Inputs.each(engine, output, common.json, file, as, this::tell);
    }
    return failed ? Synoptic.SOME_FAILED : Synoptic.DONE;
  }

  private void tell(Read.Done done) {
    String file = done.source();
    Document document = done.document();
    if (common.json) {
      output.json(DocumentJson.extract(done));
    } else {
      Metadata known = document.metadata();
      output.words("%s%n%s%n".formatted(known.title(), byline(known)));
      output.words(document.text() + "\n");
      document
          .warnings()
          .forEach(warning -> output.err().print("synoptic: " + file + ": " + warning + "\n"));
    }
  }

  private static String byline(Metadata known) {
    return String.join(
        " · ",
        List.of(
            String.join(", ", known.authors()),
            known.outlet().orElse(""),
            known.published().orElse("")));
  }
}
