package org.synoptic.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.synoptic.app.Engine;
import org.synoptic.app.ReadAs;
import org.synoptic.model.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays reports side by side. */
@Command(
    name = "compare",
    description = "Lays 2 to 50 reports side by side and ties them to the clauses of policies.")
final class Compare implements Callable<Integer> {

  private static final int FEWEST = 2;
  private static final int MOST = 50;

  private final Engine engine;
  private final Output output;

  @Mixin private final Common common = new Common();

  @Option(names = "--policy", paramLabel = "FILE", description = "a policy the reports are about")
  private List<String> policies = List.of();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "2 to 50 reports")
  private List<String> files = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  Compare(Engine engine, Output output) {
    this.engine = engine;
    this.output = output;
  }

  @Override
  public Integer call() {
    if (files.size() < FEWEST || files.size() > MOST) {
      throw new ParameterException(
          spec.commandLine(), "compare takes 2 to 50 reports; " + files.size() + " were given.");
    }
    Inputs laws = Inputs.read(engine, output, common.json, policies, ReadAs.POLICY);
    ReadAs as = common.verbatim ? ReadAs.VERBATIM : ReadAs.REPORT;
    Inputs reports = Inputs.read(engine, output, common.json, files, as);
    if (reports.documents().size() >= FEWEST) {
      Comparison comparison = engine.compare(reports.documents(), laws.documents());
      if (common.json) {
        output.json(
            new ComparisonJson(comparison, reports.sources(), engine.people(comparison)).compare());
      } else {
        output.words(ComparisonWords.of(comparison, engine.people(comparison)));
      }
    } else {
      output
          .err()
          .print(
              "synoptic: fewer than two reports could be read, so there is nothing to compare.\n");
    }
    return laws.failed() || reports.failed() ? Synoptic.SOME_FAILED : Synoptic.DONE;
  }
}
