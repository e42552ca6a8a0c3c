package org.synoptic.importer.references;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.importer.kit.UnreadableException;

/** Reads CSL-JSON: a list of items, or an object with the list in {@code items}. */
final class CslReader {

  private CslReader() {}

  static boolean is(String text) {
    String head = text.stripLeading();
    boolean json = head.startsWith("[") || head.startsWith("{");
    return json
        && head.contains("\"type\"")
        && head.contains("\"title\"")
        && !head.startsWith("{\\");
  }

  static References.File read(String name, String text) throws UnreadableException {
    List<Reference> references = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    try {
      JsonElement root = JsonParser.parseString(text);
      JsonElement items =
          root.isJsonObject() && root.getAsJsonObject().has("items")
              ? root.getAsJsonObject().get("items")
              : root;
      JsonArray list = new JsonArray();
      if (items.isJsonArray()) {
        list = items.getAsJsonArray();
      } else {
        list.add(items);
      }
      for (JsonElement item : list) {
        Draft draft = item.isJsonObject() ? draft(item.getAsJsonObject()) : new Draft();
        if (draft.empty()) {
          warnings.add("an item has neither a title nor an address");
        } else {
          references.add(draft.reference(references.size() + 1));
        }
      }
    } catch (JsonParseException | StackOverflowError broken) {
      throw new UnreadableException(
          "bad-references", name + " is no valid CSL-JSON. Save it anew.");
    }
    return new References.File(references, warnings);
  }

  private static Draft draft(JsonObject item) {
    Draft draft = new Draft();
    draft.type = word(item, "type");
    draft.title = word(item, "title");
    draft.outlet = word(item, "container-title");
    draft.url = word(item, "URL");
    draft.doi = word(item, "DOI");
    draft.note = word(item, "note");
    draft.issued = issued(item.get("issued"));
    if (item.get("author") instanceof JsonArray authors) {
      for (JsonElement author : authors) {
        if (author.isJsonObject()) {
          JsonObject person = author.getAsJsonObject();
          String name = word(person, "given") + " " + word(person, "family");
          draft.authors.add(name.isBlank() ? word(person, "literal") : name);
        }
      }
    }
    return draft;
  }

  private static String issued(@Nullable JsonElement issued) {
    if (!(issued instanceof JsonObject date)) {
      return issued == null || !issued.isJsonPrimitive() ? "" : issued.getAsString();
    }
    if (date.get("date-parts") instanceof JsonArray parts
        && !parts.isEmpty()
        && parts.get(0) instanceof JsonArray day) {
      List<String> words = new ArrayList<>();
      day.forEach(part -> words.add(part.isJsonPrimitive() ? part.getAsString() : ""));
      return String.join("-", words);
    }
    return word(date, "raw").isEmpty() ? word(date, "literal") : word(date, "raw");
  }

  private static String word(JsonObject item, String key) {
    JsonElement value = item.get(key);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }
}
