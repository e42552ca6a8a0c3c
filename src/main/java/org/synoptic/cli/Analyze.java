package org.synoptic.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.synoptic.app.Engine;
import org.synoptic.app.Read;
import org.synoptic.app.ReadAs;
import org.synoptic.model.Analysis;
import org.synoptic.model.Document;
import org.synoptic.model.Link;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds sentences, quotations and claims in each file. */
@Command(name = "analyze", description = "Finds sentences, quotations and claims in each file.")
final class Analyze implements Callable<Integer> {

  private final Engine engine;
  private final Output output;

  @Mixin private final Common common = new Common();

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "a policy whose clauses claims are linked to")
  private List<String> policies = List.of();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "reports")
  private List<String> files = List.of();

  Analyze(Engine engine, Output output) {
    this.engine = engine;
    this.output = output;
  }

  @Override
  public Integer call() {
    Inputs read = Inputs.read(engine, output, common.json, policies, ReadAs.POLICY);
    Map<String, String> names = new HashMap<>();
    read.documents().forEach(policy -> names.put(policy.id(), policy.metadata().title()));
    boolean failed = read.failed();
    ReadAs as = common.verbatim ? ReadAs.VERBATIM : ReadAs.REPORT;
    for (String file : files) {
      failed |=
          Inputs.each(
              engine, output, common.json, file, as, done -> tell(done, read.documents(), names));
    }
    return failed ? Synoptic.SOME_FAILED : Synoptic.DONE;
  }

  private void tell(Read.Done done, List<Document> policies, Map<String, String> names) {
    Document document = done.document();
    Analysis analysis = engine.analyze(document);
    Map<String, List<Link>> links =
        policies.isEmpty() ? Map.of() : engine.link(analysis.claims(), policies);
    Optional<String> language = engine.language(document.text());
    if (common.json) {
      output.json(
          new AnalysisJson(document.text(), links, names).analyze(done, analysis, language));
    } else {
      output.words(AnalysisWords.of(document, analysis, links, language));
    }
  }
}
