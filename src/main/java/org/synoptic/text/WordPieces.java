package org.synoptic.text;

import java.text.Normalizer;
import java.util.Locale;
import opennlp.tools.tokenize.WordpieceTokenizer;

/**
 * The word pieces of an uncased BERT vocabulary (Devlin et al. 2019): lower case, accents dropped,
 * Chinese characters alone, then OpenNLP's greedy longest match.
 */
final class WordPieces {

  private final Vocabulary vocabulary;
  private final WordpieceTokenizer tokenizer;
  private final int unknown;

  /** Over a vocabulary. */
  WordPieces(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    tokenizer = new WordpieceTokenizer(vocabulary.pieces());
    unknown = vocabulary.id(WordpieceTokenizer.BERT_UNK_TOKEN, 0);
  }

  /** The numbers of the pieces, with the start and end marks, at most {@code limit} of them. */
  long[] encode(String text, int limit) {
    String[] pieces = tokenizer.tokenize(plain(text));
    int size = Math.min(pieces.length, limit);
    long[] found = new long[size];
    for (int i = 0; i < size; i++) {
      found[i] = vocabulary.id(pieces[i], unknown);
    }
    if (pieces.length > limit) {
      found[size - 1] = vocabulary.id(WordpieceTokenizer.BERT_SEP_TOKEN, unknown);
    }
    return found;
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
