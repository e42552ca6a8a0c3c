package org.synoptic.importer.kit;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;

/** Tells JSON from text that only begins with a bracket. */
public final class StrictJson {

  private StrictJson() {}

  /** Whether the text is one JSON object or array, read as RFC 8259 has it, and nothing else. */
  public static boolean container(String text) {
    try (JsonReader json = new JsonReader(new StringReader(text))) {
      json.setStrictness(Strictness.STRICT);
      JsonToken first = json.peek();
      if (first != JsonToken.BEGIN_OBJECT && first != JsonToken.BEGIN_ARRAY) {
        return false;
      }
      json.skipValue();
      return json.peek() == JsonToken.END_DOCUMENT;
    } catch (IOException | IllegalStateException noJson) {
      return false;
    }
  }
}
