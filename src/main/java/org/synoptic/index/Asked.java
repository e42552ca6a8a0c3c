package org.synoptic.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.synoptic.model.search.SearchQuery;

/**
 * A query as it is asked of one state of the index.
 *
 * @param expression the query as it was understood
 * @param query what ranks and marks
 * @param narrowed the same, for those documents only that pass the filters
 * @param words what its words stand for
 */
record Asked(
    IndexReader reader,
    Expression expression,
    boolean anyWord,
    Query query,
    Query narrowed,
    IndexWords words) {

  /** A query in its language. */
  static Asked of(IndexReader reader, SearchQuery query) throws QueryProblem, IOException {
    return of(reader, QueryReader.read(query.text(), query.typing()), query, false);
  }

  /**
   * An expression with the filters of its query.
   *
   * @param anyWord whether words side by side need not all match
   */
  static Asked of(IndexReader reader, Expression expression, SearchQuery filters, boolean anyWord)
      throws QueryProblem, IOException {
    IndexWords words = new IndexWords(reader);
    Query query = new QueryBuilder(reader, words, anyWord).build(expression);
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (String filter : filters.filters()) {
      Expression condition = QueryReader.read(filter, false);
      all.add(new QueryBuilder(reader, words, false).build(condition), Occur.FILTER);
    }
    Query narrowed = filters.filters().isEmpty() ? query : all.build();
    return new Asked(reader, expression, anyWord, query, narrowed, words);
  }

  /** A query that no person typed. */
  static Asked plain(IndexReader reader, Query query) {
    return new Asked(
        reader, new Expression.Everything(0), false, query, query, new IndexWords(reader));
  }

  /** Whether words are not written out, so that each document has its own. */
  boolean open() {
    return words.asked();
  }

  /** The query with the words of one document in place of those that are not written out. */
  Query within(String text, String title) throws QueryProblem, IOException {
    OpenWords here = new DocumentWords(text, title, words);
    return new QueryBuilder(reader, here, anyWord).build(expression);
  }
}
