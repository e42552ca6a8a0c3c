package org.synoptic.cli;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import org.synoptic.app.Entry;
import org.synoptic.app.ImportOutcome;
import org.synoptic.app.ShownName;

/** What became of an import as the contract spells it, and in words for people. */
final class OutcomeJson {

  private OutcomeJson() {}

  /** The answer of {@code import}. */
  static JsonObject of(ImportOutcome outcome) {
    JsonObject object = new JsonObject();
    object.addProperty("source", outcome.source());
    switch (outcome) {
      case ImportOutcome.Imported imported -> {
        known(object, "imported", imported.entry());
        object.add("near", Json.text(imported.near()));
        object.add("replaces", Json.text(imported.replaces()));
      }
      case ImportOutcome.Duplicate duplicate -> known(object, "duplicate", duplicate.entry());
      case ImportOutcome.Failed failed -> {
        object.addProperty("status", "failed");
        object.add("id", JsonNull.INSTANCE);
        object.add("title", JsonNull.INSTANCE);
        object.add("error", DocumentJson.problem(failed.problem()));
        object.addProperty("kept", failed.kept());
      }
      case ImportOutcome.Told told -> {
        object.addProperty("status", "told");
        object.add("id", JsonNull.INSTANCE);
        object.add("title", JsonNull.INSTANCE);
        object.add("error", JsonNull.INSTANCE);
        object.add("note", DocumentJson.problem(told.note()));
      }
    }
    if (!outcome.part().isEmpty()) {
      object.addProperty("part", outcome.part());
    }
    return object;
  }

  private static void known(JsonObject object, String status, Entry entry) {
    object.addProperty("status", status);
    object.addProperty("id", entry.id());
    object.add("title", DocumentJson.title(entry.metadata()));
    object.add("error", JsonNull.INSTANCE);
  }

  /** One line for people. */
  static String words(ImportOutcome outcome) {
    String source =
        ShownName.of(outcome.source())
            + (outcome.part().isEmpty() ? "" : " (" + outcome.part() + ")");
    return switch (outcome) {
      case ImportOutcome.Imported imported ->
          "imported   " + source + ": " + title(imported.entry());
      case ImportOutcome.Duplicate duplicate ->
          "duplicate  " + source + ": " + title(duplicate.entry());
      case ImportOutcome.Told told -> "note       " + named(source, told.note().message());
      case ImportOutcome.Failed failed -> "failed     " + named(source, failed.problem().message());
    };
  }

  /** What is said of a source, which mostly says by itself what it is about. */
  private static String named(String source, String message) {
    return message.contains(source) ? message : source + ": " + message;
  }

  private static String title(Entry entry) {
    String title = entry.metadata().title();
    return title.isEmpty() ? "(no title)" : title;
  }
}
