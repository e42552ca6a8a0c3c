package org.synoptic.analysis;

import java.util.Set;
import org.synoptic.text.NameWords;

/** Finds the noun phrase that ends or starts at a place. */
final class NounPhrases {

  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "their", "its", "my", "our", "your", "whose");
  private static final Set<String> TIMES =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow"
                  + " tonight jan. feb. march april may june july aug. sept. oct. nov. dec. january"
                  + " february august september october november december night morning afternoon"
                  + " evening week month year")
              .split(" "));

  private NounPhrases() {}

  static boolean isTime(String word) {
    return TIMES.contains(word);
  }

  /** Whether a token may stand inside a noun phrase that has no preposition. */
  static boolean nominal(Line line, int at) {
    return line.is(at, "NOUN", "PROPN", "NUM", "ADJ", "DET", "SYM", "X")
        || isPossessiveMark(line.word(at))
        || POSSESSIVES.contains(line.word(at));
  }

  private static boolean isPossessiveMark(String word) {
    return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
  }

  private static boolean joint(Line line, int at) {
    String word = line.word(at);
    return (word.equals(".")
            && (NameWords.isTitle(line.word(at - 1) + ".") || initial(line, at - 1)))
        || (line.is(at, "PUNCT") && nickname(line, at))
        || word.startsWith("/")
        || word.equals("-")
        || (word.equals("–") && line.is(at + 1, "NOUN"))
        || word.equals("/");
  }

  /** Whether a single letter stands for a name: {@code Ann B. Lee}. */
  private static boolean initial(Line line, int at) {
    return line.word(at).length() == 1
        && line.capital(at)
        && line.is(at - 1, "PROPN")
        && line.capital(at + 2);
  }

  /** Whether an adjective describes the noun before it: {@code a person familiar with}. */
  private static boolean apt(Line line, int at) {
    return line.is(at, "ADJ") && line.is(at - 1, "NOUN");
  }

  /** Whether a quotation mark belongs to a nickname: {@code Ann “Nan” Lee}. */
  private static boolean nickname(Line line, int at) {
    int open = "“\"‘".contains(line.word(at)) && line.capital(at + 1) ? at : at - 2;
    return "“\"‘".contains(line.word(open))
        && "”\"’".contains(line.word(open + 2))
        && line.is(open - 1, "PROPN")
        && line.is(open + 1, "PROPN", "NOUN", "ADJ")
        && line.capital(open + 1)
        && line.is(open + 3, "PROPN");
  }

  private static boolean head(Line line, int at) {
    return line.is(at, "NOUN", "PROPN", "NUM", "PRON") || isPossessiveMark(line.word(at));
  }

  /**
   * The noun phrase that ends before a place, with an apposition or relative clause between commas;
   * empty when none ends there.
   */
  static Range before(Line line, int end) {
    int last = end - 1;
    while (line.is(last, "ADV") || line.word(last).endsWith("self")) {
      last--;
    }
    if (line.word(last).equals(",") && line.word(last - 1).equals(")")) {
      Range core = before(line, last);
      return core.isEmpty() ? core : new Range(core.from(), last + 1);
    }
    if (line.word(last).equals(",") || line.word(last).equals(")")) {
      int open = opening(line, last);
      Range core = open < 0 ? new Range(0, 0) : before(line, open);
      if (!core.isEmpty()) {
        boolean describes =
            !line.is(open + 1, "VERB", "ADV", "ADP", "SCONJ") || line.word(last).equals(")");
        return describes ? new Range(core.from(), last + 1) : core;
      }
      return new Range(end, end);
    }
    return core(line, last + 1);
  }

  /** The comma or bracket that opens what the one at a place closes; -1 when there is none. */
  private static int opening(Line line, int close) {
    String mark = line.word(close).equals(")") ? "(" : ",";
    for (int i = close - 2; i > 0 && close - i < 40; i--) {
      if (line.word(i).equals(mark)) {
        boolean listed = mark.equals(",") && line.is(i - 1, "ADJ", "ADV", "VERB");
        return listed ? -1 : i;
      }
    }
    return -1;
  }

  private static Range core(Line line, int end) {
    int at = end - 1;
    boolean pronoun =
        (line.is(at, "PRON") && !POSSESSIVES.contains(line.word(at)))
            || line.word(at).equals("who")
            || line.word(at).equals("which");
    boolean governed = line.is(at - 1, "ADP") && (head(line, at - 2) || line.is(at - 2, "ADJ"));
    if (pronoun && !governed) {
      return new Range(at, end);
    }
    at -= pronoun ? 1 : 0;
    while (at >= 0) {
      boolean inner =
          nominal(line, at)
              || joint(line, at)
              || (line.is(at, "ADP") && at < end - 1 && (head(line, at - 1) || apt(line, at - 1)))
              || (line.is(at, "ADV") && line.is(at + 1, "NUM", "ADJ"))
              || (line.is(at, "CCONJ") && at < end - 1 && listed(line, at))
              || (line.is(at, "PRON") && line.is(at + 1, "ADP"));
      int open = line.word(at).equals(")") && at < end - 1 ? opening(line, at) : -1;
      if (!inner && open < 0) {
        break;
      }
      at = open >= 0 ? open - 1 : at - 1;
    }
    int from = at + 1;
    if (line.is(at, "ADP", "SCONJ") && from < end) {
      from = afterAdjunct(line, from, end);
    }
    while (from < end && (line.is(from, "ADP", "CCONJ") || isPossessiveMark(line.word(from)))) {
      from++;
    }
    while (from < end - 1 && isTime(line.word(from)) && line.is(from + 1, "PROPN", "DET")) {
      from++;
    }
    boolean named = false;
    for (int i = from; i < end; i++) {
      named |= line.is(i, "NOUN", "PROPN", "NUM", "PRON", "ADJ", "DET");
    }
    return named ? new Range(from, end) : new Range(end, end);
  }

  /** Whether "and" joins two noun phrases of which the first is no object. */
  private static boolean listed(Line line, int at) {
    if (!head(line, at - 1)) {
      return false;
    }
    int i = at - 1;
    while (nominal(line, i) || joint(line, i)) {
      i--;
    }
    return !line.is(i, "VERB", "AUX") && !(line.is(i, "ADP") && !head(line, i - 1));
  }

  /** Where the subject starts after a preposition and its noun ("In his speech Trump said"). */
  private static int afterAdjunct(Line line, int from, int end) {
    if (line.is(from - 1, "SCONJ") || line.word(from - 1).equals("as")) {
      return from;
    }
    for (int i = end - 1; i > from; i--) {
      boolean starts =
          (line.is(i, "DET") && head(line, i - 1))
              || (line.is(i, "PROPN") && line.is(i - 1, "NOUN"))
              || (line.is(i, "PROPN") && isTime(line.word(i - 1)));
      if (starts) {
        return i;
      }
    }
    return isTime(line.word(end - 1)) ? end : from;
  }

  /**
   * The noun phrase that starts at a place, with appositions and what describes it, as it follows
   * an inverted verb ("said Jo Park, a lawyer in Leeds") or a preposition.
   */
  static Range after(Line line, int start) {
    int at = start;
    if (line.is(at, "PRON") && !POSSESSIVES.contains(line.word(at))) {
      return new Range(at, at + 1);
    }
    boolean common = false;
    boolean apposition = false;
    while (line.has(at)) {
      if (nominal(line, at) || joint(line, at)) {
        if (isTime(line.word(at))
            && at > start
            && head(line, at - 1)
            && !apposition
            && !determined(line, at)) {
          break;
        }
        common |= line.is(at, "NOUN");
      } else if (line.is(at, "CCONJ") && nominal(line, at + 1) && !line.word(at).equals("but")) {
        common |= false;
      } else if (line.is(at, "ADP") && at > start && attached(line, at, common)) {
        common |= false;
      } else if (line.word(at).equals(",")
          && describes(line, at + 1, at > start + 1 || apposed(line, at))) {
        apposition = true;
      } else if (line.word(at).equals("who") && at > start) {
        return new Range(start, relativeEnd(line, at));
      } else if (!(line.is(at, "ADV") && line.is(at + 1, "NUM", "ADJ"))) {
        break;
      }
      at++;
    }
    while (at > start && (line.is(at - 1, "ADP", "CCONJ", "PUNCT") || line.is(at - 1, "DET"))) {
      at--;
    }
    return new Range(start, at);
  }

  /** Whether an article stands before words of time: {@code a Friday evening rally}. */
  private static boolean determined(Line line, int at) {
    int i = at;
    while (isTime(line.word(i))) {
      i--;
    }
    return line.is(i, "DET");
  }

  private static boolean attached(Line line, int at, boolean common) {
    return line.word(at).equals("of")
        || (common
            && !isTime(line.word(at + 1))
            && Set.of("at", "for", "from", "with", "in", "to").contains(line.word(at)));
  }

  /** Whether an article or an age follows the comma behind a name of one word. */
  private static boolean apposed(Line line, int comma) {
    return line.is(comma - 1, "PROPN") && line.is(comma + 1, "DET", "NUM");
  }

  private static boolean describes(Line line, int at, boolean named) {
    if (line.word(at).equals("who")) {
      return true;
    }
    return named
        && !isTime(line.word(at))
        && (line.is(at, "DET", "NOUN", "ADJ", "NUM") || line.is(at, "PROPN"))
        && !line.is(at + 1, "VERB", "AUX");
  }

  private static int relativeEnd(Line line, int who) {
    int at = who + 1;
    while (line.has(at) && !line.word(at).equals(",") && !line.is(at, "PUNCT")) {
      at++;
    }
    return at;
  }
}
