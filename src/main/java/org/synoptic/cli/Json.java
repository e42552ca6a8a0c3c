package org.synoptic.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.synoptic.model.Span;

/** Small parts that all answers in JSON are built from. */
final class Json {

  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
  private static final double STEPS = 10_000;

  private Json() {}

  /** One line of JSON. */
  static String line(JsonElement value) {
    return GSON.toJson(value);
  }

  /** A text, or null when there is none. */
  static JsonElement text(Optional<String> value) {
    return value.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
  }

  /** A list of texts. */
  static JsonArray texts(List<String> values) {
    return list(values, JsonPrimitive::new);
  }

  /** A list. */
  static <T> JsonArray list(List<T> values, Function<? super T, ? extends JsonElement> each) {
    JsonArray array = new JsonArray(values.size());
    values.forEach(value -> array.add(each.apply(value)));
    return array;
  }

  /** A score with four digits, so that the last bits of a float do not show. */
  static JsonPrimitive score(double value) {
    return new JsonPrimitive(Math.round(value * STEPS) / STEPS);
  }

  /** The constant of an enum as the contract spells it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Adds start and end. */
  static JsonObject span(Span span) {
    JsonObject object = new JsonObject();
    object.addProperty("start", span.start());
    object.addProperty("end", span.end());
    return object;
  }
}
