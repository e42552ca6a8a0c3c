package org.synoptic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.lemmatizer.Lemmatizer;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.Sequence;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Span;

/** A text without a stop is no reason to wait: the tagger never sees more than a page at once. */
class EndlessSentenceTest {

  @Test
  void manyWordsAreTaggedPieceByPieceAndNoneIsLost() {
    Recorder tagger = new Recorder();
    EnglishTokens tokens =
        new EnglishTokens(WhitespaceTokenizer.INSTANCE, tagger, new Lemmas(new Same()));
    String text = "word ".repeat(1_001).strip();
    List<Token> found = tokens.of(text, new Span(0, text.length()));
    assertEquals(1_001, found.size());
    assertTrue(found.stream().allMatch(token -> token.tag().equals("NOUN")));
    assertEquals(1_001, tagger.sizes.stream().mapToInt(Integer::intValue).sum());
    assertTrue(tagger.sizes.stream().allMatch(size -> size <= 400), tagger.sizes.toString());
  }

  private static final class Recorder implements POSTagger {
    final List<Integer> sizes = new ArrayList<>();

    @Override
    public String[] tag(String[] words) {
      sizes.add(words.length);
      String[] tags = new String[words.length];
      Arrays.fill(tags, "NOUN");
      return tags;
    }

    @Override
    public String[] tag(String[] words, Object[] context) {
      return tag(words);
    }

    @Override
    public Sequence[] topKSequences(String[] words) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Sequence[] topKSequences(String[] words, Object[] context) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class Same implements Lemmatizer {

    @Override
    public String[] lemmatize(String[] words, String[] tags) {
      return words;
    }

    @Override
    public List<List<String>> lemmatize(List<String> words, List<String> tags) {
      throw new UnsupportedOperationException();
    }
  }
}
