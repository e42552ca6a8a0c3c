package org.synoptic.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.synoptic.app.Read;
import org.synoptic.model.Clause;
import org.synoptic.model.CodePoints;
import org.synoptic.model.Document;
import org.synoptic.model.FieldNote;
import org.synoptic.model.Metadata;
import org.synoptic.model.PrintedPage;
import org.synoptic.model.Problem;

/** Documents, clauses and problems as the contract spells them. */
final class DocumentJson {

  private DocumentJson() {}

  /** The answer of {@code extract}. */
  static JsonObject extract(Read.Done done) {
    Document document = done.document();
    JsonObject object = source(done);
    metadata(object, document.metadata());
    object.addProperty("text", document.text());
    object.add("warnings", Json.texts(document.warnings()));
    CodePoints points = new CodePoints(document.text());
    object.add("notes", Json.list(document.provenance().notes(), DocumentJson::note));
    object.add("pages", Json.list(document.provenance().pages(), page -> page(page, points)));
    return object;
  }

  /** An answer that says where it comes from: the input, and which part of it. */
  static JsonObject source(Read.Done done) {
    JsonObject object = new JsonObject();
    object.addProperty("source", done.source());
    if (!done.part().isEmpty()) {
      object.addProperty("part", done.part());
    }
    return object;
  }

  private static JsonObject note(FieldNote note) {
    JsonObject object = new JsonObject();
    object.addProperty("field", Json.word(note.field()));
    object.addProperty("where", note.where());
    object.addProperty("value", note.value());
    return object;
  }

  private static JsonObject page(PrintedPage page, CodePoints points) {
    JsonObject object = Json.span(points.of(page.span()));
    object.addProperty("number", page.number());
    return object;
  }

  /** Adds the fields of the metadata. */
  static void metadata(JsonObject object, Metadata metadata) {
    object.add("title", title(metadata));
    object.add("authors", Json.texts(metadata.authors()));
    object.add("outlet", Json.text(metadata.outlet()));
    object.add("published", Json.text(metadata.published()));
    object.add("modified", Json.text(metadata.modified()));
    object.add("language", Json.text(metadata.language()));
    object.add("url", Json.text(metadata.url()));
  }

  /** The title, or null when none was found. */
  static JsonElement title(Metadata metadata) {
    return metadata.title().isEmpty() ? JsonNull.INSTANCE : new JsonPrimitive(metadata.title());
  }

  /** The answer of {@code policy}. */
  static JsonObject policy(String source, Document document) {
    JsonObject object = new JsonObject();
    object.addProperty("source", source);
    object.add("title", title(document.metadata()));
    object.add("clauses", Json.list(document.clauses(), DocumentJson::clause));
    return object;
  }

  private static JsonObject clause(Clause clause) {
    JsonObject object = new JsonObject();
    object.addProperty("address", clause.address());
    object.addProperty("number", clause.number());
    object.addProperty("heading", clause.heading());
    object.addProperty("text", clause.text());
    object.add("children", Json.list(clause.children(), DocumentJson::clause));
    return object;
  }

  /** The line for an input that could not be read. */
  static JsonObject failure(String source, Problem problem) {
    JsonObject object = new JsonObject();
    object.addProperty("source", source);
    object.add("error", problem(problem));
    return object;
  }

  /** A problem. */
  static JsonObject problem(Problem problem) {
    JsonObject object = new JsonObject();
    object.addProperty("code", problem.code());
    object.addProperty("message", problem.message());
    return object;
  }
}
