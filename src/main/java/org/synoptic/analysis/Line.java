package org.synoptic.analysis;

import java.util.List;
import java.util.Locale;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.text.Token;

/**
 * A sentence with its tokens. Places are numbers of tokens; outside the sentence every question is
 * answered as for an empty word.
 *
 * @param sentence the sentence
 * @param tokens its tokens in order
 */
record Line(Sentence sentence, List<Token> tokens) {

  Line {
    tokens = List.copyOf(tokens);
  }

  int size() {
    return tokens.size();
  }

  /** The word at a place in lower case; empty outside the sentence. */
  String word(int at) {
    return has(at) ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
  }

  /** The dictionary form at a place; empty outside the sentence. */
  String lemma(int at) {
    return has(at) ? tokens.get(at).lemma() : "";
  }

  /** Whether the token at a place has one of these parts of speech. */
  boolean is(int at, String... tags) {
    return has(at) && tokens.get(at).is(tags);
  }

  /** Whether the word at a place begins with a capital letter. */
  boolean capital(int at) {
    return has(at) && Character.isUpperCase(tokens.get(at).text().codePointAt(0));
  }

  boolean has(int at) {
    return at >= 0 && at < tokens.size();
  }

  /** Where a token stands in the text. */
  Span span(int at) {
    return tokens.get(at).span();
  }

  /** Where the tokens from one place up to another stand in the text. */
  Span span(int from, int to) {
    return new Span(span(from).start(), span(to - 1).end());
  }

  /** Where a phrase stands in the text. */
  Span span(Range range) {
    return span(range.from(), range.to());
  }

  /** The first token that starts at or after a position of the text; {@link #size} if none. */
  int at(int position) {
    int i = 0;
    while (i < size() && span(i).start() < position) {
      i++;
    }
    return i;
  }
}
