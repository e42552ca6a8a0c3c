package org.synoptic.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.synoptic.model.Cause;
import org.synoptic.model.Cell;
import org.synoptic.model.Comparison;
import org.synoptic.model.Conflict;
import org.synoptic.model.Coverage;
import org.synoptic.model.Document;
import org.synoptic.model.Person;
import org.synoptic.model.Reuse;
import org.synoptic.model.Row;

/** A comparison as the contract spells it. */
final class ComparisonJson {

  private final Comparison comparison;
  private final List<String> sources;
  private final List<Person> people;
  private final List<AnalysisJson> reports;
  private final Map<String, String> policies = new HashMap<>();

  /**
   * For one comparison.
   *
   * @param sources where each report came from, in the order of the reports
   * @param people the persons of the reports
   */
  ComparisonJson(Comparison comparison, List<String> sources, List<Person> people) {
    this.comparison = comparison;
    this.people = people;
    this.sources = sources;
    comparison.policies().forEach(policy -> policies.put(policy.id(), policy.metadata().title()));
    this.reports =
        comparison.reports().stream()
            .map(report -> new AnalysisJson(report.text(), comparison.links(), policies))
            .toList();
  }

  /** The answer of {@code compare}. */
  JsonObject compare() {
    JsonObject object = new JsonObject();
    object.add(
        "reports", Json.list(IntStream.range(0, sources.size()).boxed().toList(), this::report));
    object.add("rows", Json.list(comparison.rows(), this::row));
    object.add("conflicts", Json.list(comparison.conflicts(), this::conflict));
    object.add("coverage", Json.list(comparison.coverage(), this::coverage));
    object.add("reuse", Json.list(comparison.reuse(), this::reuse));
    object.add("people", Json.list(people, this::person));
    return object;
  }

  private JsonObject report(int number) {
    Document report = comparison.reports().get(number);
    JsonObject object = new JsonObject();
    object.addProperty("source", sources.get(number));
    object.addProperty("id", report.id());
    DocumentJson.metadata(object, report.metadata());
    return object;
  }

  private JsonObject row(Row row) {
    JsonObject object = new JsonObject();
    object.addProperty("id", row.id());
    object.addProperty("relation", Json.word(row.relation()));
    object.add("cells", Json.list(row.cells(), this::cell));
    object.add("score", Json.score(row.reason().score()));
    object.addProperty("rule", row.reason().rule());
    object.add("why", Json.texts(row.reason().words()));
    return object;
  }

  private JsonObject cell(Cell cell) {
    JsonObject object = new JsonObject();
    object.addProperty("report", cell.report());
    object.add("claims", Json.list(cell.claims(), reports.get(cell.report())::claim));
    return object;
  }

  private JsonObject conflict(Conflict conflict) {
    JsonObject object = new JsonObject();
    object.addProperty("id", conflict.id());
    object.addProperty("kind", Json.word(conflict.kind()));
    object.add("a", side(conflict.a()));
    object.add("b", side(conflict.b()));
    object.add("why", Json.texts(conflict.why().stream().map(Cause::english).toList()));
    return object;
  }

  private JsonObject side(Conflict.Side side) {
    JsonObject object = new JsonObject();
    object.addProperty("report", side.report());
    reports
        .get(side.report())
        .span(side.span())
        .entrySet()
        .forEach(e -> object.add(e.getKey(), e.getValue()));
    object.addProperty("value", side.value());
    return object;
  }

  private JsonObject coverage(Coverage coverage) {
    JsonObject object = new JsonObject();
    object.addProperty("policy", policies.getOrDefault(coverage.policy(), coverage.policy()));
    object.addProperty("clause", coverage.clause());
    object.add("cells", Json.list(coverage.cells(), ComparisonJson::treatment));
    return object;
  }

  private static JsonObject treatment(Coverage.Treatment cell) {
    JsonObject object = new JsonObject();
    object.addProperty("report", cell.report());
    object.addProperty("status", Json.word(cell.status()));
    object.add("claims", Json.texts(cell.claims()));
    object.add(
        "place",
        cell.place()
            .<JsonElement>map(place -> new JsonPrimitive(Json.word(place)))
            .orElse(JsonNull.INSTANCE));
    object.add("searched", Json.texts(cell.searched()));
    return object;
  }

  private JsonObject reuse(Reuse reuse) {
    JsonObject object = new JsonObject();
    object.add("a", passage(reuse.a()));
    object.add("b", passage(reuse.b()));
    object.addProperty("words", reuse.words());
    object.add(
        "source",
        reuse.source().<JsonElement>map(ComparisonJson::source).orElse(JsonNull.INSTANCE));
    object.addProperty("origin", reuse.origin());
    return object;
  }

  private JsonObject person(Person person) {
    JsonObject object = new JsonObject();
    object.addProperty("name", person.name());
    object.add("appearances", Json.list(person.appearances(), this::appearance));
    object.add("maybe", Json.texts(person.maybe()));
    return object;
  }

  private JsonObject appearance(Person.Appearance one) {
    JsonObject object = passage(new Reuse.Passage(one.report(), one.span()));
    object.addProperty("text", one.words());
    return object;
  }

  private static JsonObject source(Reuse.Source source) {
    JsonObject object = new JsonObject();
    object.addProperty("report", source.report());
    object.addProperty("rule", source.reason().rule());
    object.add("score", Json.score(source.reason().score()));
    object.add("why", Json.texts(source.reason().words()));
    return object;
  }

  private JsonObject passage(Reuse.Passage passage) {
    JsonObject object = new JsonObject();
    object.addProperty("report", passage.report());
    reports
        .get(passage.report())
        .span(passage.span())
        .entrySet()
        .forEach(e -> object.add(e.getKey(), e.getValue()));
    return object;
  }
}
