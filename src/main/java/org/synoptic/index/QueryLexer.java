package org.synoptic.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.index.QueryToken.Kind;

/** Cuts a query into pieces. Punctuation that means nothing here is passed over. */
final class QueryLexer {

  /** The fields that can be named. */
  static final Set<String> FIELDS =
      Set.of(
          Schema.TEXT,
          Schema.TITLE,
          Schema.OUTLET,
          Schema.AUTHOR,
          Schema.DATE,
          Schema.LANGUAGE,
          Schema.KIND,
          Schema.ID,
          Schema.SPEAKER,
          Schema.CLAUSE,
          Schema.CUE,
          Schema.LEVEL,
          Schema.POLICY,
          Schema.NOTE,
          Schema.TAG);

  private static final String QUOTES = "\"“”„«»";
  private static final Pattern FIELD = Pattern.compile("([\\p{L}]+):(?![\\s/]|$)");
  private static final Pattern FUZZY = Pattern.compile("(.*[\\p{L}\\p{N}])~(\\d{0,3})");
  private static final Pattern SLOP = Pattern.compile("~(\\d{1,3})?");
  private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}\\p{So}]");

  private final String query;
  private final boolean typing;
  private final List<QueryToken> found = new ArrayList<>();
  private int next;

  private QueryLexer(String query, boolean typing) {
    this.query = query;
    this.typing = typing;
  }

  /**
   * The pieces of a query, with an end behind them.
   *
   * @param typing whether a quotation mark or bracket that is still open is no mistake
   */
  static List<QueryToken> cut(String query, boolean typing) throws QueryProblem {
    QueryLexer lexer = new QueryLexer(query, typing);
    while (lexer.next < query.length()) {
      lexer.step();
    }
    lexer.add(Kind.END, "", -1, query.length());
    return List.copyOf(lexer.found);
  }

  private void step() throws QueryProblem {
    int at = next;
    char here = query.charAt(at);
    if (here == '(' || here == ')') {
      next++;
      add(here == '(' ? Kind.OPEN : Kind.CLOSE, "", -1, at);
    } else if (QUOTES.indexOf(here) >= 0) {
      phrase(Kind.PHRASE);
    } else if (here == '='
        && at + 1 < query.length()
        && QUOTES.indexOf(query.charAt(at + 1)) >= 0) {
      next++;
      phrase(Kind.WHOLE);
    } else if ((here == '[' || here == '{') && afterField()) {
      range();
    } else if (here == '-' && startsWord(at) && at + 1 < query.length() && !gap(at + 1)) {
      next++;
      add(Kind.NOT, "", -1, at);
    } else if (gap(at)) {
      next++;
    } else {
      word();
    }
  }

  private void phrase(Kind kind) throws QueryProblem {
    int at = next++;
    int from = next;
    while (next < query.length() && QUOTES.indexOf(query.charAt(next)) < 0) {
      next++;
    }
    String words = query.substring(from, next);
    if (next == query.length()) {
      if (!typing) {
        throw new QueryProblem("This quotation mark is never closed.", at);
      }
      add(kind, words, -1, at);
      return;
    }
    next++;
    Matcher slop = SLOP.matcher(query).region(next, query.length());
    int number = 0;
    if (slop.lookingAt()) {
      number = slop.group(1) == null ? 2 : Integer.parseInt(slop.group(1));
      next = slop.end();
    }
    add(kind, words, number, at);
  }

  private void range() throws QueryProblem {
    int at = next;
    while (next < query.length() && query.charAt(next) != ']' && query.charAt(next) != '}') {
      next++;
    }
    if (next == query.length()) {
      throw new QueryProblem("This range is never closed: [2020-09-01 TO 2020-09-30].", at);
    }
    next++;
    add(Kind.RANGE, query.substring(at, next), -1, at);
  }

  private void word() throws QueryProblem {
    int at = next;
    Matcher field = FIELD.matcher(query).region(at, query.length());
    if (field.lookingAt()) {
      field(field, at);
      return;
    }
    while (next < query.length() && !gap(next) && "()".indexOf(query.charAt(next)) < 0) {
      if (QUOTES.indexOf(query.charAt(next)) >= 0) {
        break;
      }
      next++;
    }
    String text = query.substring(at, next);
    Matcher fuzzy = FUZZY.matcher(text);
    switch (text) {
      case "AND" -> add(Kind.AND, text, -1, at);
      case "OR" -> add(Kind.OR, text, -1, at);
      case "NOT" -> add(Kind.NOT, text, -1, at);
      case "*" -> add(Kind.WORD, text, -1, at);
      default -> {
        if (!SAYS_SOMETHING.matcher(text).find()) {
          return;
        } else if (text.startsWith("=")) {
          add(Kind.EXACT, text.substring(1), -1, at);
        } else if (fuzzy.matches()) {
          int edits = fuzzy.group(2).isEmpty() ? -1 : Integer.parseInt(fuzzy.group(2));
          if (edits > 2) {
            throw new QueryProblem(
                "A fuzzy word may differ in 1 or 2 letters: " + fuzzy.group(1) + "~2.",
                at + fuzzy.start(2));
          }
          add(Kind.FUZZY, fuzzy.group(1), edits, at);
        } else {
          add(Kind.WORD, text, -1, at);
        }
      }
    }
  }

  private void field(Matcher field, int at) throws QueryProblem {
    String name = field.group(1).toLowerCase(Locale.ROOT);
    next = field.end();
    if ("in".equals(name)) {
      if (!query.regionMatches(true, next, "quotes", 0, 6)) {
        throw new QueryProblem("After in: only quotes can stand: in:quotes.", next);
      }
      next += 6;
      add(Kind.IN_QUOTES, "", -1, at);
    } else if (FIELDS.contains(name)) {
      add(Kind.FIELD, name, -1, at);
    } else {
      throw new QueryProblem(
          "There is no field "
              + field.group(1)
              + ":. There are "
              + String.join(", ", FIELDS.stream().sorted().map(one -> one + ":").toList())
              + " and in:quotes. To look for the words themselves, put them in quotation marks.",
          at);
    }
  }

  private boolean afterField() {
    return !found.isEmpty() && found.getLast().kind() == Kind.FIELD;
  }

  private boolean startsWord(int at) {
    return at == 0 || gap(at - 1) || query.charAt(at - 1) == '(' || query.charAt(at - 1) == ':';
  }

  /** White space, control characters and brackets that mean nothing outside a range. */
  private boolean gap(int at) {
    char here = query.charAt(at);
    return Character.isWhitespace(here)
        || Character.isSpaceChar(here)
        || Character.isISOControl(here)
        || "[]{}".indexOf(here) >= 0;
  }

  private void add(Kind kind, String text, int number, int at) {
    found.add(new QueryToken(kind, text, number, at, next == query.length()));
  }
}
