package org.synoptic.text;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How everyday a word is in English at large, whatever the texts at hand. The whole words of the
 * encoder's vocabulary stand in the order of their frequency, so a word's place tells its rarity by
 * Zipf's law; a word that is not there is rare.
 */
public final class Everyday {

  private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final String FIRST = "the";
  private static final double MOST_EVERYDAY = 0.45;
  private static final double RARE = 0.95;

  private static final Map<String, Integer> PLACES = read();

  private Everyday() {}

  /**
   * The rarity of a word.
   *
   * @param word in lower case
   * @return from 0.05, for the few hundred commonest words, to 1
   */
  public static double rarity(String word) {
    Integer place = PLACES.get(word);
    if (place == null) {
      return 1;
    }
    double zipf = Math.log1p(place) / Math.log(PLACES.size());
    return Math.clamp((zipf - MOST_EVERYDAY) / (RARE - MOST_EVERYDAY), 0.05, 1);
  }

  /** Whether a word in lower case is in use often enough to stand in the vocabulary. */
  static boolean knows(String word) {
    return PLACES.containsKey(word);
  }

  private static Map<String, Integer> read() {
    try (InputStream in = Everyday.class.getResourceAsStream(VOCABULARY)) {
      if (in == null) {
        throw new IOException("no " + VOCABULARY + " on the class path");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      var ids =
          JsonParser.parseReader(reader)
              .getAsJsonObject()
              .getAsJsonObject("model")
              .getAsJsonObject("vocab");
      int first = ids.get(FIRST).getAsInt();
      Map<String, Integer> places = new HashMap<>();
      ids.entrySet()
          .forEach(entry -> {
            int place = entry.getValue().getAsInt() - first;
            if (place >= 0 && !entry.getKey().startsWith("##")) {
              places.put(entry.getKey(), place);
            }
          });
      return places;
    } catch (IOException damaged) {
      throw new UncheckedIOException("cannot read the vocabulary", damaged);
    }
  }
}
