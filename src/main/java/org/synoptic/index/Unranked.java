package org.synoptic.index;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * A query for the same documents without what only ranks them. Lucene counts plain alternatives
 * many at a time, but the best of several fields one by one.
 */
final class Unranked {

  private Unranked() {}

  /** The query. */
  static Query of(Query query) {
    return switch (query) {
      case BoostQuery boost -> of(boost.getQuery());
      case DisjunctionMaxQuery best -> {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        best.getDisjuncts().forEach(one -> any.add(of(one), Occur.SHOULD));
        yield any.build();
      }
      case SynonymQuery synonyms -> {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        synonyms.getTerms().forEach(one -> any.add(new TermQuery(one), Occur.SHOULD));
        yield any.build();
      }
      case BooleanQuery all -> of(all);
      default -> query;
    };
  }

  private static Query of(BooleanQuery query) {
    int least = query.getMinimumNumberShouldMatch();
    boolean demands = query.clauses().stream().anyMatch(BooleanClause::isRequired);
    BooleanQuery.Builder all = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
    for (BooleanClause one : query) {
      Occur occur = one.occur() == Occur.MUST ? Occur.FILTER : one.occur();
      if (occur != Occur.SHOULD || least > 0 || !demands) {
        all.add(of(one.query()), occur);
      }
    }
    return all.build();
  }
}
