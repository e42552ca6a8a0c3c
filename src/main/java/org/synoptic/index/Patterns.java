package org.synoptic.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/** Words with {@code *} and {@code ?}. */
final class Patterns {

  private static final int WORK = 10_000;
  private static final int FEWEST_LETTERS_BEHIND = 2;
  private static final int MOST_SIGNS = 8;

  private Patterns() {}

  /** Whether a word has such a sign; a question mark at its end is punctuation. */
  static boolean is(String word) {
    int question = word.indexOf('?');
    return word.indexOf('*') >= 0
        || (question >= 0 && question < word.length() - 1 && letter(word, question + 1));
  }

  private static boolean letter(String word, int at) {
    return Character.isLetterOrDigit(word.codePointAt(at));
  }

  /**
   * The word, when it can be looked for in reasonable time.
   *
   * @throws QueryProblem when it says too little
   */
  static String checked(String word, int at) throws QueryProblem {
    long letters = word.codePoints().filter(Character::isLetterOrDigit).count();
    boolean leads = word.startsWith("*") || word.startsWith("?");
    if (letters == 0 || (leads && letters < FEWEST_LETTERS_BEHIND)) {
      throw new QueryProblem("A word that starts with * needs two letters behind it: *ment.", at);
    }
    if (word.chars().filter(one -> one == '*' || one == '?').count() > MOST_SIGNS) {
      throw new QueryProblem("A word can have eight * and ?, not more.", at);
    }
    return word;
  }

  /** The forms that a word in lower case stands for; never a stem, see {@link StemFilter}. */
  static Automaton automaton(String word) {
    Automaton one = Automata.makeCharRange(' ', Character.MAX_CODE_POINT);
    List<Automaton> parts = new ArrayList<>();
    word.codePoints()
        .forEach(point ->
            parts.add(
                switch (point) {
                  case '*' -> Operations.repeat(one);
                  case '?' -> one;
                  default -> Automata.makeChar(point);
                }));
    return Operations.determinize(Operations.concatenate(parts), WORK);
  }
}
