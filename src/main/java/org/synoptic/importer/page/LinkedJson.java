package org.synoptic.importer.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** JSON as it is found in pages: often broken, with one value where a list is meant. */
final class LinkedJson {

  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?:/\\*.*?\\*/|//)?\\s*(?:<!\\[CDATA\\[|<!--)|(?:\\]\\]>|-->)\\s*+;?\\s*+$");
  private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x1f]+");

  private LinkedJson() {}

  /** The value, or nothing when it is past repair. */
  static Optional<JsonElement> parse(String raw) {
    String json = WRAPPING.matcher(raw).replaceAll("").strip();
    return lenient(json).or(() -> lenient(CONTROLS.matcher(json).replaceAll(" ")));
  }

  private static Optional<JsonElement> lenient(String json) {
    try {
      return Optional.of(JsonParser.parseString(json)).filter(value -> !value.isJsonNull());
    } catch (JsonParseException | IllegalStateException | NumberFormatException broken) {
      return Optional.empty();
    }
  }

  /** The first string of a value. */
  static Optional<String> string(@Nullable JsonElement value) {
    return strings(value).stream().findFirst();
  }

  /** The strings of a value: itself, or those of a list. */
  static List<String> strings(@Nullable JsonElement value) {
    List<String> found = new ArrayList<>();
    each(value, 0, found, new ArrayList<>());
    return found;
  }

  /** The objects of a value: itself, or those of a list. */
  static List<JsonObject> objects(@Nullable JsonElement value) {
    List<JsonObject> found = new ArrayList<>();
    each(value, 0, new ArrayList<>(), found);
    return found;
  }

  private static void each(
      @Nullable JsonElement value, int depth, List<String> strings, List<JsonObject> objects) {
    if (value == null || depth > 4) {
      return;
    }
    if (value.isJsonArray()) {
      value.getAsJsonArray().forEach(part -> each(part, depth + 1, strings, objects));
    } else if (value.isJsonObject()) {
      objects.add(value.getAsJsonObject());
    } else if (value.isJsonPrimitive() && !value.getAsString().isBlank()) {
      strings.add(value.getAsString().strip());
    }
  }
}
