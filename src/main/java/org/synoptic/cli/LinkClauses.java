package org.synoptic.cli;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.synoptic.app.Engine;
import org.synoptic.model.Passage;
import org.synoptic.model.Problem;
import org.synoptic.model.Ranked;
import org.synoptic.model.Ranking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ranks clauses for statements. */
@Command(
    name = "link",
    description = "Ranks, for each statement, the clauses it is most likely about.")
final class LinkClauses implements Callable<Integer> {

  private final Engine engine;
  private final Output output;

  @Mixin private final Common common = new Common();

  @Option(
      names = "--clauses",
      required = true,
      paramLabel = "FILE",
      description = "CSV or JSON Lines with id and text")
  private Path clauses = Path.of("");

  @Option(
      names = "--statements",
      required = true,
      paramLabel = "FILE",
      description = "CSV or JSON Lines with id and text")
  private Path statements = Path.of("");

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "how many clauses at most (default: ${DEFAULT-VALUE})")
  private int top = 10;

  private int failures;

  LinkClauses(Engine engine, Output output) {
    this.engine = engine;
    this.output = output;
  }

  @Override
  public Integer call() {
    Path reading = clauses;
    try {
      List<Passage> from =
          Records.read(clauses, "id", "text").stream().map(LinkClauses::passage).toList();
      reading = statements;
      try (Records asked = Records.open(statements, "id", "text")) {
        Iterator<Passage> passages =
            asked.stream(this::failed).map(LinkClauses::passage).iterator();
        engine.rank(from, passages, top, this::tell);
      }
    } catch (Records.BadRecords bad) {
      output.failed(common.json, reading.toString(), bad.problem());
      return Synoptic.SOME_FAILED;
    }
    return failures == 0 ? Synoptic.DONE : Synoptic.SOME_FAILED;
  }

  private void failed(Problem problem) {
    failures++;
    output.failed(common.json, statements.toString(), problem);
  }

  private static Passage passage(Map<String, String> record) {
    return new Passage(
        record.getOrDefault("id", ""),
        record.getOrDefault("text", ""),
        Optional.ofNullable(record.get("group")).filter(group -> !group.isEmpty()));
  }

  private void tell(Ranking ranking) {
    output.sendOn();
    if (common.json) {
      JsonObject object = new JsonObject();
      object.addProperty("id", ranking.id());
      object.add("links", Json.list(ranking.links(), LinkClauses::ranked));
      output.json(object);
    } else {
      output.words(ranking.id());
      ranking
          .links()
          .forEach(one ->
              output.words(
                  "  %s %s %s".formatted(Json.score(one.score()), one.clause(), one.why())));
    }
  }

  private static JsonObject ranked(Ranked ranked) {
    JsonObject object = new JsonObject();
    object.addProperty("clause", ranked.clause());
    object.add("score", Json.score(ranked.score()));
    object.add("why", Json.texts(ranked.why()));
    return object;
  }
}
