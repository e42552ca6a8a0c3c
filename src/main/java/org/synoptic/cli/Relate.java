package org.synoptic.cli;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.synoptic.app.Engine;
import org.synoptic.model.Problem;
import org.synoptic.model.Related;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells for pairs of statements how they stand to one another. */
@Command(
    name = "relate",
    description = "Tells for pairs of statements whether they say the same, differ or conflict.")
final class Relate implements Callable<Integer> {

  private final Engine engine;
  private final Output output;

  @Mixin private final Common common = new Common();

  @Option(
      names = "--pairs",
      required = true,
      paramLabel = "FILE",
      description = "CSV or JSON Lines with id, a and b")
  private Path pairs = Path.of("");

  private int failures;

  Relate(Engine engine, Output output) {
    this.engine = engine;
    this.output = output;
  }

  @Override
  public Integer call() {
    try (Records records = Records.open(pairs, "id", "a", "b")) {
      records.stream(this::failed).forEachOrdered(this::tell);
    } catch (Records.BadRecords bad) {
      failed(bad.problem());
    }
    return failures == 0 ? Synoptic.DONE : Synoptic.SOME_FAILED;
  }

  private void failed(Problem problem) {
    failures++;
    output.failed(common.json, pairs.toString(), problem);
  }

  private void tell(Map<String, String> record) {
    output.sendOn();
    String id = record.getOrDefault("id", "");
    Related related = engine.relate(record.getOrDefault("a", ""), record.getOrDefault("b", ""));
    if (common.json) {
      JsonObject object = new JsonObject();
      object.addProperty("id", id);
      object.add("score", Json.score(related.score()));
      object.addProperty("relation", Json.word(related.relation()));
      object.add("why", Json.texts(related.why()));
      output.json(object);
    } else {
      output.words(
          "%s %s %s %s"
              .formatted(
                  id, Json.word(related.relation()), Json.score(related.score()), related.why()));
    }
  }
}
