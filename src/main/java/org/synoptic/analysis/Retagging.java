package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.text.NameWords;
import org.synoptic.text.Token;

/**
 * Puts parts of speech right that the tagger, trained on web text, gets wrong in news: capitalised
 * names taken for verbs or adjectives, nouns taken for verbs ("a new poll shows") and verbs taken
 * for nouns ("the paper reports that").
 */
final class Retagging {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final List<String> DEMONYMS =
      List.of("ese", "ish", "ian", "can", "ean", "ench", "utch", "reek", "wiss", "aqi", "aeli");

  private static final List<String> ABSTRACT =
      List.of("ism", "tion", "sion", "ity", "ness", "ship", "ology");

  private final List<Token> tokens;

  private Retagging(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  static List<Token> of(List<Token> tokens) {
    Retagging right = new Retagging(tokens);
    boolean headline = headline(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      right.lemmatized(i);
      if (!headline) {
        right.name(i);
      }
    }
    for (int i = 1; i < tokens.size(); i++) {
      right.infinitive(i);
      right.noun(i);
      right.described(i);
      right.auxiliary(i);
      right.verb(i);
    }
    return right.tokens;
  }

  /** Whether most words of a sentence have capitals, so that they tell nothing. */
  static boolean headline(List<Token> tokens) {
    long words = tokens.stream().filter(token -> token.text().length() > 3).count();
    long capitals =
        tokens.stream().filter(token -> token.text().length() > 3 && capital(token)).count();
    boolean stopped = !tokens.isEmpty() && tokens.getLast().text().equals(".");
    return !stopped && words > 2 && capitals * 3 > words * 2;
  }

  private static boolean capital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  private void name(int at) {
    Token token = tokens.get(at);
    boolean inner =
        token.text().chars().skip(1).anyMatch(Character::isUpperCase)
            && !token.text().contains("-");
    boolean opens =
        at == 0 || (tokens.get(at - 1).is("PUNCT") && !tokens.get(at - 1).text().equals(","));
    if (NameWords.isPlace(token.text()) && capital(token) && !token.is("PRON")) {
      put(at, "PROPN");
      return;
    }
    if (opens && token.is("PROPN") && abstraction(at)) {
      put(at, "NOUN");
      return;
    }
    if (opens && token.is("VERB") && plural(at)) {
      put(at, "NOUN");
      return;
    }
    if (opens && acts(at)) {
      put(at, "PROPN");
      return;
    }
    if (!capital(token)
        || token.is("PROPN", "PRON", "DET", "NUM", "PUNCT", "ADP", "SCONJ", "AUX")) {
      return;
    }
    boolean run =
        at + 1 < tokens.size() && capital(tokens.get(at + 1)) && !tokens.get(at + 1).is("PRON");
    boolean demonym = token.is("ADJ") && DEMONYMS.stream().anyMatch(token.lower()::endsWith);
    boolean follows = at > 0 && capital(tokens.get(at - 1)) && tokens.get(at - 1).is("PROPN");
    boolean name =
        opens
            ? inner && token.is("NOUN", "ADJ")
            : !demonym
                && (token.is("VERB", "NOUN") || run || follows || NameWords.isTitle(token.lower()));
    if (name) {
      put(at, "PROPN");
    }
  }

  /** Whether a single word that opens a sentence has the form of an abstract noun. */
  private boolean abstraction(int at) {
    Token token = tokens.get(at);
    boolean alone = at + 1 >= tokens.size() || !capital(tokens.get(at + 1));
    boolean speaks =
        at + 1 < tokens.size()
            && ReportingVerbs.of(tokens.get(at + 1).lemma()).takes(Frame.SPEECH)
            && ReportingVerbs.of(tokens.get(at + 1).lemma()).takes(Frame.CLAUSE);
    return alone && !speaks && ABSTRACT.stream().anyMatch(token.lower()::endsWith);
  }

  /** Whether a word in -s opens a sentence before a plain verb: {@code Figures show}. */
  private boolean plural(int at) {
    return tokens.get(at).lower().endsWith("s")
        && at + 1 < tokens.size()
        && tokens.get(at + 1).is("VERB")
        && tokens.get(at + 1).lower().equals(tokens.get(at + 1).lemma());
  }

  /**
   * Whether a capitalised word that opens a sentence, or follows words in marks, is a name since a
   * verb with tense comes next: {@code "…," Singh said}.
   */
  private boolean acts(int at) {
    Token token = tokens.get(at);
    if (at + 1 >= tokens.size()
        || !capital(token)
        || token.lower().endsWith("ing")
        || token.is("PRON", "DET", "NUM", "PUNCT", "AUX", "ADV", "SCONJ", "CCONJ")) {
      return false;
    }
    Token next = tokens.get(at + 1);
    boolean tensed =
        next.is("VERB")
            && !next.lower().equals(next.lemma())
            && !next.lower().endsWith("ing")
            && !capital(next);
    boolean speech = ReportingVerbs.of(next.lemma()).takes(Frame.SPEECH);
    boolean follows = at > 0 && "”\"’'".contains(tokens.get(at - 1).text());
    return tensed && (token.is("VERB") || (follows && speech));
  }

  private void noun(int at) {
    Token token = tokens.get(at);
    Token before = tokens.get(at - 1);
    if (!token.is("VERB")) {
      return;
    }
    boolean hyphen =
        before.text().endsWith("-")
            && before.span().end() == token.span().start()
            && (before.text().length() > 1
                || (at > 1 && tokens.get(at - 2).span().end() == before.span().start()));
    if (hyphen || listed(at)) {
      put(at, "ADJ");
    } else if (plain(token) && !token.lemma().equals("say") && !token.lemma().equals("tell")) {
      boolean possessive =
          before.is("PART") && !before.lower().equals("to") && !before.lower().startsWith("n");
      boolean compound = before.is("PROPN", "ADJ", "NOUN") && verbal(at + 1);
      boolean apposed =
          before.is("NOUN", "ADJ")
              && at + 1 < tokens.size()
              && tokens.get(at + 1).is("PROPN")
              && verbal(at + 2)
              && !ReportingVerbs.contains(token.lemma());
      if (possessive || ARTICLES.contains(before.lower()) || compound || apposed) {
        put(at, "NOUN");
      }
    }
  }

  /**
   * Whether a word is in truth the adjective of a list: {@code free trade, joint work and shared
   * gains are}.
   */
  private boolean listed(int at) {
    Token token = tokens.get(at);
    boolean noun = at > 2 && at + 1 < tokens.size() && tokens.get(at + 1).is("NOUN");
    if (!noun || !tokens.get(at - 2).is("NOUN")) {
      return false;
    }
    boolean parallel =
        tokens.get(at - 3).is("ADJ")
            && tokens.get(at - 1).text().equals(",")
            && token.lower().equals(token.lemma());
    int next = at + 2;
    while (next < tokens.size() && "”\"’".contains(tokens.get(next).text())) {
      next++;
    }
    boolean subject = next < tokens.size() && tokens.get(next).is("AUX");
    boolean joined = tokens.get(at - 1).is("CCONJ") && token.lower().endsWith("ed") && subject;
    return parallel || joined;
  }

  /** "to" before the plain form of a verb. */
  private void infinitive(int at) {
    Token token = tokens.get(at);
    Token before = tokens.get(at - 1);
    if (before.lower().equals("to")
        && before.is("ADP", "SCONJ", "ADV")
        && token.lower().equals(token.lemma())
        && (token.is("VERB") || intended(at))) {
      put(at - 1, "PART");
      put(at, "VERB");
    }
  }

  /** Whether a noun behind "to" is what somebody is to do: {@code declined to comment}. */
  private boolean intended(int at) {
    return at > 1
        && tokens.get(at).is("NOUN")
        && ReportingVerbs.contains(tokens.get(at).lemma())
        && ReportingVerbs.of(tokens.get(at - 2).lemma()).takes(Frame.INTENT);
  }

  /** A participle between an article and its noun: {@code an invited crowd}. */
  private void described(int at) {
    Token token = tokens.get(at);
    boolean form = token.lower().endsWith("ed") || token.lower().endsWith("ing");
    if (token.is("VERB")
        && form
        && ARTICLES.contains(tokens.get(at - 1).lower())
        && at + 1 < tokens.size()
        && tokens.get(at + 1).is("NOUN", "ADJ")) {
      put(at, "ADJ");
    }
  }

  /** "has" and "had" before a participle, with adverbs between. */
  private void auxiliary(int at) {
    Token token = tokens.get(at);
    if (token.is("VERB") && token.lemma().equals("have") && participle(at + 1)) {
      put(at, "AUX");
    }
  }

  private boolean participle(int at) {
    int i = at;
    while (i < tokens.size()
        && tokens.get(i).is("ADV", "PART")
        && !tokens.get(i).lower().equals("to")) {
      i++;
    }
    return i < tokens.size()
        && tokens.get(i).is("VERB", "AUX")
        && !tokens.get(i).lower().equals(tokens.get(i).lemma());
  }

  /** A reporting verb with its subject before it that was taken for a noun. */
  private void verb(int at) {
    Token token = lemmatized(at);
    if (!token.is("NOUN") || at + 1 >= tokens.size()) {
      return;
    }
    Token before = tokens.get(at - 1);
    boolean plural = before.is("NOUN") && before.lower().endsWith("s");
    boolean third = token.lower().endsWith("s") && subject(before);
    boolean plain = plural && token.lower().equals(token.lemma());
    boolean reports = ReportingVerbs.contains(token.lemma()) && (third || plain) && governs(at);
    boolean takes = third && ARTICLES.contains(tokens.get(at + 1).lower()) && !before.is("PRON");
    if ((reports || takes) && untensed(at)) {
      tokens.set(at, new Token(token.span(), token.text(), "VERB", token.lemma()));
    }
  }

  private static boolean subject(Token before) {
    return before.is("PROPN", "NOUN")
        || (before.is("ADJ") && capital(before))
        || (before.is("PRON") && Referents.pronoun(before.lower()));
  }

  /** Whether what follows a word is what a reporting verb takes. */
  private boolean governs(int at) {
    Token before = tokens.get(at - 1);
    Token next = tokens.get(at + 1);
    boolean named = before.is("PROPN", "PRON") || capital(before);
    boolean led = ReportingVerbs.of(tokens.get(at).lemma()).prepositions().contains(next.lower());
    boolean stops = ",.:“\"”".contains(next.text()) && (named || aside(at));
    return next.is("SCONJ")
        || next.lower().equals("that")
        || next.is("DET", "PRON")
        || led
        || stops
        || (named && next.is("ADP", "PROPN"));
  }

  /** A word with the dictionary form of the reporting verb of which it can be a form. */
  private Token lemmatized(int at) {
    Token token = tokens.get(at);
    if (!token.is("VERB", "NOUN") || ReportingVerbs.contains(token.lemma())) {
      return token;
    }
    Token verb =
        Inflections.of(token.lower())
            .map(lemma -> new Token(token.span(), token.text(), token.tag(), lemma))
            .orElse(token);
    if (token.is("VERB")) {
      tokens.set(at, verb);
    }
    return verb;
  }

  /**
   * Whether a noun phrase of a few words stands between a comma and a place: {@code , the firm
   * asserts,}.
   */
  private boolean aside(int at) {
    int i = at - 1;
    while (i > 0 && at - i < 5 && tokens.get(i).is("NOUN", "PROPN", "ADJ")) {
      i--;
    }
    boolean led = i > 0 && tokens.get(i).is("DET") && ",”\"".contains(tokens.get(i - 1).text());
    return led && ReportingVerbs.of(tokens.get(at).lemma()).takes(Frame.SPEECH);
  }

  /** Whether no verb stands between the last clause border and a place. */
  private boolean untensed(int at) {
    for (int i = at - 1; i >= 0 && !tokens.get(i).is("SCONJ", "PUNCT", "CCONJ"); i--) {
      if (tokens.get(i).is("VERB", "AUX")) {
        return false;
      }
    }
    return true;
  }

  private static boolean plain(Token token) {
    String word = token.lower();
    return !word.endsWith("ed")
        && !word.endsWith("ing")
        && (word.equals(token.lemma()) || word.equals(token.lemma() + "s"));
  }

  private boolean verbal(int at) {
    int i = at;
    while (i < tokens.size() && tokens.get(i).is("ADV")) {
      i++;
    }
    return i < tokens.size()
        && tokens.get(i).is("VERB", "AUX")
        && !tokens.get(i).lower().endsWith("ing")
        && !tokens.get(i).lower().endsWith("ed");
  }

  private void put(int at, String tag) {
    Token token = tokens.get(at);
    tokens.set(at, new Token(token.span(), token.text(), tag, token.lemma()));
  }
}
