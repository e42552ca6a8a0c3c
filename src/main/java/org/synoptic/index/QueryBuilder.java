package org.synoptic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.synoptic.index.Expression.All;
import org.synoptic.index.Expression.Any;
import org.synoptic.index.Expression.Dates;
import org.synoptic.index.Expression.Everything;
import org.synoptic.index.Expression.Fuzzy;
import org.synoptic.index.Expression.InQuotes;
import org.synoptic.index.Expression.Not;
import org.synoptic.index.Expression.Pattern;
import org.synoptic.index.Expression.Phrase;
import org.synoptic.index.Expression.Whole;
import org.synoptic.index.Expression.Word;

/** Makes a Lucene query of a query that was understood. */
final class QueryBuilder {

  private final IndexReader reader;
  private final WordQueries words;
  private final Occur together;

  /**
   * For one state of the index.
   *
   * @param open what words stand for
   * @param anyWord whether words that stand side by side need not all match, as when a query is
   *     read as a sentence
   */
  QueryBuilder(IndexReader reader, OpenWords open, boolean anyWord) {
    this.reader = reader;
    this.words = new WordQueries(open);
    this.together = anyWord ? Occur.SHOULD : Occur.MUST;
  }

  /**
   * The query.
   *
   * @throws QueryProblem when nothing in it can be looked for
   */
  Query build(Expression expression) throws QueryProblem, IOException {
    return part(expression, false)
        .orElseThrow(
            () -> new QueryProblem("There is no word to look for in this.", expression.at()));
  }

  private Optional<Query> part(Expression expression, boolean quoted)
      throws QueryProblem, IOException {
    return switch (expression) {
      case Word one -> words.word(known(one.field(), quoted, one.at()), one);
      case Pattern one -> words.pattern(known(one.field(), quoted, one.at()), one);
      case Fuzzy one -> words.fuzzy(known(one.field(), quoted, one.at()), one);
      case Phrase one -> words.phrase(known(one.field(), quoted, one.at()), one);
      case Whole one -> words.whole(known(one.field(), quoted, one.at()), one);
      case Dates one ->
          Optional.of(
              IntRange.newIntersectsQuery(
                  Schema.DATE, new int[] {one.from()}, new int[] {one.to()}));
      case InQuotes one -> {
        demand(Schema.QUOTES, "in:quotes", one.at());
        yield Optional.of(new FieldExistsQuery(Schema.QUOTES));
      }
      case Everything one -> Optional.of(MatchAllDocsQuery.INSTANCE);
      case Not one -> all(List.of(one), quoted);
      case All one -> all(one.parts(), quoted);
      case Any one -> any(one.parts(), quoted);
    };
  }

  private Optional<Query> all(List<Expression> parts, boolean quoted)
      throws QueryProblem, IOException {
    for (Expression part : parts) {
      if (part instanceof InQuotes) {
        demand(Schema.QUOTES, "in:quotes", part.at());
      }
    }
    boolean quotes = quoted || parts.stream().anyMatch(InQuotes.class::isInstance);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    int wanted = 0;
    int unwanted = 0;
    int loose = 0;
    for (Expression part : parts) {
      if (part instanceof Not not) {
        Optional<Query> query = part(not.part(), quotes);
        query.ifPresent(one -> all.add(one, Occur.MUST_NOT));
        unwanted += query.isPresent() ? 1 : 0;
      } else {
        Optional<Query> query = part(part, quotes);
        Occur occur = filters(part) ? Occur.FILTER : Meant.speaks(part) ? together : Occur.MUST;
        query.ifPresent(one -> all.add(one, occur));
        wanted += query.isPresent() ? 1 : 0;
        loose += query.isPresent() && occur == Occur.SHOULD ? 1 : 0;
      }
    }
    all.setMinimumNumberShouldMatch(Math.min(loose, 1));
    if (wanted == 0 && unwanted > 0) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return wanted + unwanted == 0 ? Optional.empty() : Optional.of(all.build());
  }

  /** Whether a part says which documents count but nothing of how well they match. */
  private static boolean filters(Expression part) {
    return part instanceof Dates || part instanceof InQuotes;
  }

  private Optional<Query> any(List<Expression> parts, boolean quoted)
      throws QueryProblem, IOException {
    List<Query> queries = new ArrayList<>();
    for (Expression part : parts) {
      part(part, quoted).ifPresent(queries::add);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(one -> any.add(one, Occur.SHOULD));
    return queries.isEmpty() ? Optional.empty() : Optional.of(any.build());
  }

  /** The fields to look in. */
  private List<String> known(String field, boolean quoted, int at)
      throws QueryProblem, IOException {
    if (field.isEmpty()) {
      return quoted ? List.of(Schema.QUOTES) : List.of(Schema.TEXT, Schema.TITLE);
    }
    switch (field) {
      case Schema.SPEAKER,
          Schema.CUE,
          Schema.LEVEL,
          Schema.POLICY,
          Schema.CLAUSE,
          Schema.NOTE,
          Schema.TAG ->
          demand(field, field + ":", at);
      default -> {}
    }
    return List.of(field);
  }

  /** What comes from analysis or from people may be missing altogether; that is not "no hit". */
  private void demand(String field, String name, int at) throws QueryProblem, IOException {
    if (reader.getDocCount(field) == 0) {
      throw new QueryProblem("No document in the index has anything for " + name + " yet.", at);
    }
  }
}
