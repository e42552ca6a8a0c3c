package org.synoptic.text;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.tokenize.WordpieceTokenizer;

/**
 * The word pieces of an uncased BERT vocabulary (Devlin et al. 2019): lower case, accents dropped,
 * Chinese characters alone, then OpenNLP's greedy longest match.
 */
final class WordPieces {

  private final Map<String, Integer> ids;
  private final WordpieceTokenizer tokenizer;
  private final int unknown;

  /**
   * Reads a vocabulary in the form of a {@code tokenizer.json}.
   *
   * @throws IOException when it cannot be read
   */
  WordPieces(InputStream in) throws IOException {
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      JsonObject vocabulary =
          JsonParser.parseReader(reader)
              .getAsJsonObject()
              .getAsJsonObject("model")
              .getAsJsonObject("vocab");
      ids = HashMap.newHashMap(vocabulary.size());
      vocabulary.entrySet().forEach(entry -> ids.put(entry.getKey(), entry.getValue().getAsInt()));
    }
    tokenizer = new WordpieceTokenizer(ids.keySet());
    unknown = id(WordpieceTokenizer.BERT_UNK_TOKEN, 0);
  }

  /** The numbers of the pieces, with the start and end marks, at most {@code limit} of them. */
  long[] encode(String text, int limit) {
    String[] pieces = tokenizer.tokenize(plain(text));
    int size = Math.min(pieces.length, limit);
    long[] found = new long[size];
    for (int i = 0; i < size; i++) {
      found[i] = id(pieces[i], unknown);
    }
    if (pieces.length > limit) {
      found[size - 1] = id(WordpieceTokenizer.BERT_SEP_TOKEN, unknown);
    }
    return found;
  }

  /** Whether the vocabulary has a word in lower case whole. */
  boolean contains(String word) {
    return ids.containsKey(word);
  }

  private int id(String piece, int otherwise) {
    return ids.getOrDefault(piece, otherwise);
  }

  private static String plain(String text) {
    String split = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(split.length());
    split
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .forEach(point -> {
          if (Character.isIdeographic(point)) {
            plain.append(' ').appendCodePoint(point).append(' ');
          } else {
            plain.appendCodePoint(Character.isISOControl(point) ? ' ' : point);
          }
        });
    return plain.toString();
  }
}
