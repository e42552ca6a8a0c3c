package org.synoptic.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts text into words by Unicode's rules (UAX 29; each Chinese character is a word of its own), in
 * lower case, without diacritics and apostrophes. With a language, each word also stands under its
 * stem.
 */
final class WordAnalyzer extends Analyzer {

  /** The forms alone. */
  static final WordAnalyzer FORMS = new WordAnalyzer(Optional.empty());

  private static final Map<Tongue, WordAnalyzer> STEMS = new EnumMap<>(Tongue.class);

  static {
    for (Tongue one : Tongue.values()) {
      STEMS.put(one, new WordAnalyzer(Optional.of(one)));
    }
  }

  private final Optional<Tongue> tongue;

  private WordAnalyzer(Optional<Tongue> tongue) {
    this.tongue = tongue;
  }

  /** The one for a language tag; forms alone where its words have no stems here. */
  static WordAnalyzer of(Optional<String> language) {
    return Tongue.of(language).map(WordAnalyzer::of).orElse(FORMS);
  }

  /** The forms and their stems. */
  static WordAnalyzer of(Tongue tongue) {
    return STEMS.getOrDefault(tongue, FORMS);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    TokenStream forms = normalize(field, words);
    return new TokenStreamComponents(
        words, tongue.<TokenStream>map(one -> new StemFilter(forms, one)).orElse(forms));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    return new FormFilter(words);
  }

  /** The words of a text while another text is being read, by an analyser of their own. */
  TokenStream fresh(String field, String text) {
    return new WordAnalyzer(tongue).tokenStream(field, text);
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
