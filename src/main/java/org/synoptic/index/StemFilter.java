package org.synoptic.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Puts stems beside forms. A form passes; its stem follows at the same place behind the mark of its
 * language, so that exact forms, wildcards and fuzzy terms never meet a stem by accident. Stems of
 * words that were met before are remembered: few words make up most of any text.
 */
final class StemFilter extends TokenFilter {

  private static final char[] NONE = {};

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute place = addAttribute(PositionIncrementAttribute.class);
  private final Stems stems = new Stems();
  private final Tongue tongue;
  private final Word word = new Word();
  private final TokenStream stemmer;
  private char[] stem = NONE;

  /**
   * Over forms.
   *
   * @param tongue whose stems these are
   */
  StemFilter(TokenStream forms, Tongue tongue) {
    super(forms);
    this.tongue = tongue;
    this.stemmer = tongue.stem(word);
  }

  /** One word at a time, for a stemmer, which looks at nothing around it. */
  private static final class Word extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    @Override
    public boolean incrementToken() {
      return true;
    }
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (stem.length > 0) {
      term.copyBuffer(stem, 0, stem.length);
      place.setPositionIncrement(0);
      stem = NONE;
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    char[] known = stems.of(term.buffer(), term.length());
    stem = known == null ? remember() : known;
    return true;
  }

  /** Finds and remembers the stem of the form with its mark; empty where it needs no place. */
  private char[] remember() throws IOException {
    String form = term.toString();
    word.term.setEmpty().append(form);
    stemmer.incrementToken();
    String bare = word.term.toString();
    char[] found =
        tongue.always() || !bare.equals(form) ? (tongue.mark() + bare).toCharArray() : NONE;
    stems.put(form.toCharArray(), found);
    return found;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    stem = NONE;
  }
}
