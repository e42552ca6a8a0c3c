package org.synoptic.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

class FormFilterTest {

  @Test
  void formsAreThoseOfLucenesOwnFilters() throws IOException {
    StringBuilder text =
        new StringBuilder("Plain WORDS Ünïcode ÆSIR ŒUVRE ﬃ İstanbul 北京 \uD801\uDC00x ");
    for (char letter = 'A'; letter < '\u2100'; letter++) {
      if (letter != '\u2019' && letter != '\'' && !Character.isSurrogate(letter)) {
        text.append("a").append(letter).append(letter).append("Z ");
      }
    }
    List<String> lucenes =
        words(text.toString(), words -> new ASCIIFoldingFilter(new LowerCaseFilter(words)));
    // Other quotation marks become apostrophes first, which are dropped then.
    assertEquals(
        lucenes.stream().map(word -> word.replaceAll("['’]", "")).toList(),
        words(text.toString(), FormFilter::new));
  }

  @Test
  void apostrophesAreNoPartOfAForm() throws IOException {
    assertEquals(
        List.of("chinas", "chinas", "accord", "etat", "il", "oneill", "dont"),
        words("China's China’s L'accord l’État qu'il O'Neill DON'T", FormFilter::new));
  }

  private static List<String> words(String text, UnaryOperator<TokenStream> filter)
      throws IOException {
    WhitespaceTokenizer cut = new WhitespaceTokenizer();
    cut.setReader(new StringReader(text));
    List<String> found = new ArrayList<>();
    try (TokenStream words = filter.apply(cut)) {
      CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        found.add(term.toString());
      }
      words.end();
    }
    return found;
  }
}
