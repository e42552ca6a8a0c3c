package org.synoptic.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts text into words by Unicode's rules (UAX 29; each Chinese character is a word of its own), in
 * lower case, without diacritics and apostrophes. With stems, each word also stands under its stem
 * (Krovetz 1993, which gives real words and leaves what it does not know).
 */
final class WordAnalyzer extends Analyzer {

  /** The forms alone. */
  static final WordAnalyzer FORMS = new WordAnalyzer(false);

  /** The forms and their stems. */
  static final WordAnalyzer STEMS = new WordAnalyzer(true);

  private final boolean stems;

  private WordAnalyzer(boolean stems) {
    this.stems = stems;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    TokenStream forms = normalize(field, words);
    return new TokenStreamComponents(
        words, stems ? new StemFilter(new KStemFilter(new KeywordRepeatFilter(forms))) : forms);
  }

  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    return new ApostropheFilter(new ASCIIFoldingFilter(new LowerCaseFilter(words)));
  }

  /** The words of a text while another text is being read, by an analyser of their own. */
  TokenStream fresh(String field, String text) {
    return new WordAnalyzer(stems).tokenStream(field, text);
  }

  /** The words of a text as this analyser gives them, stems behind their forms. */
  List<String> words(String text) {
    List<String> found = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (!term.isEmpty()) {
          found.add(term.toString());
        }
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string cannot fail to be read", impossible);
    }
    return found;
  }
}
