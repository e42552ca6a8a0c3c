package org.synoptic.index;

import java.io.IOException;
import org.apache.lucene.analysis.CharArrayMap;
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

  /** So many words are remembered; then it begins anew. */
  private static final int REMEMBERED = 40_000;

  private static final String NONE = "";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute place = addAttribute(PositionIncrementAttribute.class);
  private final CharArrayMap<String> stems = new CharArrayMap<>(1024, false);
  private final Tongue tongue;
  private final Word word = new Word();
  private final TokenStream stemmer;
  private String stem = NONE;

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
    if (!stem.isEmpty()) {
      term.setEmpty().append(stem);
      place.setPositionIncrement(0);
      stem = NONE;
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    String known = stems.get(term.buffer(), 0, term.length());
    stem = known == null ? remember() : known;
    return true;
  }

  /** Finds and remembers the stem of the form with its mark; empty where it needs no place. */
  private String remember() throws IOException {
    String form = term.toString();
    word.term.setEmpty().append(form);
    stemmer.incrementToken();
    String bare = word.term.toString();
    String found = tongue.always() || !bare.equals(form) ? tongue.mark() + bare : NONE;
    if (stems.size() >= REMEMBERED) {
      stems.clear();
    }
    stems.put(form, found);
    return found;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    stem = NONE;
  }
}
