package org.synoptic.index;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;

/**
 * A language whose words are brought to stems. Each has a mark of its own, so that a stem of one
 * language never meets a word of another by accident: German {@code Tage} does not find English
 * {@code tag}.
 */
enum Tongue {
  /** Krovetz 1993, which gives real words and leaves what it does not know. */
  ENGLISH("en", '\u0001', KStemFilter::new),
  /** Savoy 2006, as are the two below: plural and case, not derivation. */
  GERMAN("de", '\u0002', GermanLightStemFilter::new),
  FRENCH("fr", '\u0003', FrenchLightStemFilter::new),
  SPANISH("es", '\u0004', SpanishLightStemFilter::new);

  /** First character of a term that is the whole of a name; no form holds a control character. */
  static final char WHOLE = '\u0005';

  private final String tag;
  private final char mark;

  // The stemmers are constructors and hold nothing that could change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final UnaryOperator<TokenStream> stemmer;

  Tongue(String tag, char mark, UnaryOperator<TokenStream> stemmer) {
    this.tag = tag;
    this.mark = mark;
    this.stemmer = stemmer;
  }

  /** First character of its stems. */
  char mark() {
    return mark;
  }

  /** Its language tag. */
  String tag() {
    return tag;
  }

  /**
   * Whether its stems stand under their mark also where they are the form. English, the language of
   * most libraries, saves that place: there a stem is a word, and the word itself is looked for.
   */
  boolean always() {
    return this != ENGLISH;
  }

  /** The terms under which words of the stem of a form stand. */
  List<String> terms(String form) {
    String last = WordAnalyzer.of(this).words(form).getLast();
    String stem = last.charAt(0) == mark ? last.substring(1) : last;
    return always() ? List.of(mark + stem) : List.of(stem, mark + stem);
  }

  /** Brings words to stems. */
  TokenStream stem(TokenStream words) {
    return stemmer.apply(words);
  }

  /** The one of a language tag; English where there is no tag, none for other languages. */
  static Optional<Tongue> of(Optional<String> language) {
    String wanted = language.map(one -> one.split("-", 2)[0]).orElse(ENGLISH.tag);
    return Arrays.stream(values()).filter(one -> one.tag.equalsIgnoreCase(wanted)).findFirst();
  }
}
