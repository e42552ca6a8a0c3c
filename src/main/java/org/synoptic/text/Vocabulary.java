package org.synoptic.text;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The word pieces that the sentence encoder knows, each with its number: the 30,000 most common of
 * English. Read once, when it is first needed.
 */
final class Vocabulary {

  private static final int PIECES = 31_000;

  private final Map<String, Integer> ids;

  /**
   * Reads a vocabulary in the form of a {@code tokenizer.json}; a stream, since a tree of it would
   * take longer than all sentences of a report.
   *
   * @throws IOException when it cannot be read
   */
  Vocabulary(InputStream in) throws IOException {
    ids = HashMap.newHashMap(PIECES);
    try (JsonReader reader = new JsonReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      enter(reader, "model");
      enter(reader, "vocab");
      reader.beginObject();
      while (reader.hasNext()) {
        ids.put(reader.nextName(), reader.nextInt());
      }
    }
  }

  /** The vocabulary of the program's own encoder. */
  static Vocabulary bundled() {
    return Bundled.VOCABULARY;
  }

  /** All pieces. */
  Set<String> pieces() {
    return ids.keySet();
  }

  /** Whether a word in lower case is one piece. */
  boolean contains(String word) {
    return ids.containsKey(word);
  }

  /** The number of a piece, or another when it is not known. */
  int id(String piece, int otherwise) {
    return ids.getOrDefault(piece, otherwise);
  }

  /** Goes into an object as far as the value of a member. */
  private static void enter(JsonReader reader, String member) throws IOException {
    reader.beginObject();
    while (!reader.nextName().equals(member)) {
      reader.skipValue();
    }
  }

  private static final class Bundled {

    static final Vocabulary VOCABULARY = read();

    private static Vocabulary read() {
      try (InputStream in = MiniLm.open(MiniLm.VOCABULARY)) {
        return new Vocabulary(in);
      } catch (IOException damaged) {
        throw new UncheckedIOException("cannot read the vocabulary", damaged);
      }
    }
  }
}
