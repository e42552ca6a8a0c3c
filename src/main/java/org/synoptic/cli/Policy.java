package org.synoptic.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.synoptic.app.Engine;
import org.synoptic.app.ReadAs;
import org.synoptic.model.Clause;
import org.synoptic.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Cuts a policy into its clauses. */
@Command(name = "policy", description = "Cuts a policy into its clauses.")
final class Policy implements Callable<Integer> {

  private final Engine engine;
  private final Output output;

  @Mixin private final Common common = new Common();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Akoma Ntoso, or text with numbering")
  private List<String> files = List.of();

  Policy(Engine engine, Output output) {
    this.engine = engine;
    this.output = output;
  }

  @Override
  public Integer call() {
    boolean failed = false;
    for (String file : files) {
      Inputs read = Inputs.read(engine, output, common.json, List.of(file), ReadAs.POLICY);
      read.documents().forEach(document -> tell(file, document));
      failed |= read.failed();
    }
    return failed ? Synoptic.SOME_FAILED : Synoptic.DONE;
  }

  private void tell(String file, Document document) {
    if (common.json) {
      output.json(DocumentJson.policy(file, document));
    } else {
      output.words(document.metadata().title());
      document.clauses().forEach(clause -> tell(clause, ""));
    }
  }

  private void tell(Clause clause, String indent) {
    String heading = clause.heading().isBlank() ? "" : clause.heading() + ". ";
    output.words(indent + clause.number() + " " + heading + clause.text().replaceAll("\\s+", " "));
    clause.children().forEach(child -> tell(child, indent + "  "));
  }
}
