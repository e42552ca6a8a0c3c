package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.text.Token;

/**
 * Puts parts of speech right that the tagger, trained on web text, gets wrong in news: nouns that
 * look like verbs ("a new poll shows").
 */
final class Retagging {

  private Retagging() {}

  static List<Token> of(List<Token> tokens) {
    List<Token> right = new ArrayList<>(tokens);
    for (int i = 1; i < right.size(); i++) {
      Token token = right.get(i);
      if (token.is("VERB") && plain(token) && led(right, i) && !ReportingWord(token)) {
        right.set(i, new Token(token.span(), token.text(), "NOUN", token.lemma()));
      }
    }
    return right;
  }

  private static boolean ReportingWord(Token token) {
    return token.lemma().equals("say") || token.lemma().equals("tell");
  }

  private static boolean plain(Token token) {
    String word = token.lower();
    return !word.endsWith("ed") && !word.endsWith("ing") && (word.equals(token.lemma()) || word.equals(token.lemma() + "s"));
  }

  /** Whether an article or possessive leads to it, or a verb follows a name that has one. */
  private static boolean led(List<Token> tokens, int at) {
    Token before = tokens.get(at - 1);
    String word = before.lower();
    boolean possessive = before.is("PART") && (word.equals("'s") || word.equals("’s"));
    if (possessive || word.equals("the") || word.equals("a") || word.equals("an")) {
      return true;
    }
    boolean named = before.is("PROPN", "ADJ", "NOUN");
    boolean verb = at + 1 < tokens.size() && verbal(tokens, at + 1);
    return named && verb;
  }

  private static boolean verbal(List<Token> tokens, int at) {
    int i = at;
    while (i < tokens.size() && tokens.get(i).is("ADV")) {
      i++;
    }
    return i < tokens.size() && tokens.get(i).is("VERB", "AUX") && !tokens.get(i).lower().endsWith("ing") && !tokens.get(i).lower().endsWith("ed");
  }
}
