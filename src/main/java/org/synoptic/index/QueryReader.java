package org.synoptic.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.index.Expression.All;
import org.synoptic.index.Expression.Any;
import org.synoptic.index.Expression.Everything;
import org.synoptic.index.Expression.Fuzzy;
import org.synoptic.index.Expression.InQuotes;
import org.synoptic.index.Expression.Not;
import org.synoptic.index.Expression.Pattern;
import org.synoptic.index.Expression.Phrase;
import org.synoptic.index.Expression.Whole;
import org.synoptic.index.Expression.Word;
import org.synoptic.index.QueryToken.Kind;

/**
 * Reads the query language. NOT binds closest, then AND, which may be left out between words, then
 * OR; a field stands for the word, phrase, range or parenthesis right behind it.
 */
final class QueryReader {

  /** Characters that a query can have. */
  static final int LONGEST = 10_000;

  private static final int DEEPEST = 64;
  private static final int MOST_WORDS = 1000;

  /** Each looks through all words of the index. */
  private static final int MOST_OPEN_WORDS = 32;

  private static final int ORDINARY_EDITS = 2;
  private static final int SHORT_WORD = 5;

  private final String query;
  private final boolean typing;
  private final List<QueryToken> tokens;
  private int next;
  private int depth;
  private int words;
  private int openWords;

  private QueryReader(String query, boolean typing) throws QueryProblem {
    this.query = query;
    this.typing = typing;
    this.tokens = QueryLexer.cut(query, typing);
  }

  /**
   * Reads a query.
   *
   * @param typing whether it is still being typed: the last word may go on, and what is open at the
   *     end counts as closed
   * @throws QueryProblem when it does not parse
   */
  static Expression read(String query, boolean typing) throws QueryProblem {
    if (query.length() > LONGEST) {
      throw new QueryProblem(
          "A query can have 10,000 characters; this one has %,d.".formatted(query.length()),
          LONGEST);
    }
    QueryReader reader = new QueryReader(query, typing);
    if (reader.peek().kind() == Kind.END) {
      throw new QueryProblem("There is no word to look for yet.", 0);
    }
    Expression whole = reader.any(Expression.ANY);
    if (reader.peek().kind() == Kind.CLOSE) {
      throw new QueryProblem("This parenthesis was never opened.", reader.peek().at());
    }
    return whole;
  }

  private Expression any(String field) throws QueryProblem {
    int at = peek().at();
    List<Expression> parts = new ArrayList<>();
    parts.add(all(field));
    while (take(Kind.OR).isPresent()) {
      if (typing && peek().kind() == Kind.END) {
        break;
      }
      parts.add(all(field));
    }
    return parts.size() == 1 ? parts.getFirst() : new Any(parts, at);
  }

  private Expression all(String field) throws QueryProblem {
    int at = peek().at();
    List<Expression> parts = new ArrayList<>();
    parts.add(unary(field));
    while (!ends(peek().kind())) {
      if (take(Kind.AND).isPresent() && typing && peek().kind() == Kind.END) {
        break;
      }
      parts.add(unary(field));
    }
    return parts.size() == 1 ? parts.getFirst() : new All(parts, at);
  }

  private static boolean ends(Kind kind) {
    return kind == Kind.OR || kind == Kind.CLOSE || kind == Kind.END;
  }

  private Expression unary(String field) throws QueryProblem {
    Optional<QueryToken> not = take(Kind.NOT);
    if (not.isEmpty()) {
      return primary(field);
    }
    deeper(not.get());
    Expression part = unary(field);
    depth--;
    return new Not(part, not.get().at());
  }

  private Expression primary(String field) throws QueryProblem {
    QueryToken token = tokens.get(next);
    next = Math.min(next + 1, tokens.size() - 1);
    return switch (token.kind()) {
      case OPEN -> group(field, token);
      case FIELD -> {
        deeper(token);
        Expression part = primary(token.text());
        depth--;
        yield part;
      }
      case IN_QUOTES -> new InQuotes(token.at());
      case RANGE -> DateReader.range(field, token);
      case WORD, EXACT, FUZZY, PHRASE, WHOLE -> count(leaf(field, token), token);
      case END -> throw new QueryProblem("A word is missing at the end.", query.length());
      case CLOSE ->
          throw new QueryProblem("A word is missing before this parenthesis.", token.at());
      case AND, OR, NOT ->
          throw new QueryProblem(token.text() + " needs a word before and behind it.", token.at());
    };
  }

  private Expression group(String field, QueryToken open) throws QueryProblem {
    deeper(open);
    Expression inside = any(field);
    if (take(Kind.CLOSE).isEmpty() && !typing) {
      throw new QueryProblem("This parenthesis is never closed.", open.at());
    }
    depth--;
    return inside;
  }

  private void deeper(QueryToken token) throws QueryProblem {
    if (++depth > DEEPEST) {
      throw new QueryProblem(
          "Parentheses and NOT can stand %d deep, not deeper.".formatted(DEEPEST), token.at());
    }
  }

  private Expression count(Expression leaf, QueryToken token) throws QueryProblem {
    if (++words > MOST_WORDS) {
      throw new QueryProblem("A query can have 1,000 words; this is one more.", token.at());
    }
    openWords +=
        switch (leaf) {
          case Fuzzy _, Pattern _ -> 1;
          case Phrase phrase -> (int) phrase.text().chars().filter(one -> one == '*').count();
          default -> 0;
        };
    if (openWords > MOST_OPEN_WORDS) {
      throw new QueryProblem(
          "A query can have %d words with * or ~; this is one more.".formatted(MOST_OPEN_WORDS),
          token.at());
    }
    return leaf;
  }

  private Expression leaf(String field, QueryToken token) throws QueryProblem {
    String text = token.text();
    int at = token.at();
    if (Schema.DATE.equals(field)) {
      return DateReader.single(token);
    }
    boolean unfinished = typing && token.last();
    return switch (token.kind()) {
      case EXACT -> new Word(field, text, true, false, at);
      case FUZZY -> new Fuzzy(field, text, edits(token), at);
      case WHOLE -> new Whole(field, text, at);
      case PHRASE -> new Phrase(field, text, Math.max(token.number(), 0), token.number() < 0, at);
      default -> {
        if ("*".equals(text) && field.isEmpty()) {
          yield new Everything(at);
        }
        yield Patterns.is(text)
            ? new Pattern(field, Patterns.checked(text, at), at)
            : new Word(field, text, false, unfinished, at);
      }
    };
  }

  private static int edits(QueryToken token) {
    if (token.number() >= 0) {
      return token.number();
    }
    return token.text().length() < SHORT_WORD ? 1 : ORDINARY_EDITS;
  }

  private QueryToken peek() {
    return tokens.get(next);
  }

  private Optional<QueryToken> take(Kind kind) {
    QueryToken token = peek();
    if (token.kind() != kind) {
      return Optional.empty();
    }
    next++;
    return Optional.of(token);
  }
}
