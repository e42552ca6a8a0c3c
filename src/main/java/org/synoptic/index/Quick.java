package org.synoptic.index;

import java.util.Collection;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Tells queries that are answered before anybody could break them off: a few words and phrases.
 * Lucene can be interrupted only where it looks at documents in small portions, which keeps it from
 * passing over many of them.
 */
final class Quick {

  private static final int WORDS = 32;

  private Quick() {}

  /** Whether a query is one. */
  static boolean is(Query query) {
    return words(query) <= WORDS;
  }

  /** How many words it has; more than any number that is few when it may take long. */
  private static int words(Query query) {
    return switch (query) {
      case TermQuery word -> 1;
      case SynonymQuery forms -> forms.getTerms().size();
      case MatchNoDocsQuery nothing -> 0;
      case MultiPhraseQuery phrase when phrase.getSlop() == 0 -> phrase.getTermArrays().length;
      case BoostQuery boost -> words(boost.getQuery());
      case ConstantScoreQuery even -> words(even.getQuery());
      case DisjunctionMaxQuery best -> words(best.getDisjuncts());
      case BooleanQuery all -> words(all.clauses().stream().map(one -> one.query()).toList());
      default -> WORDS + 1;
    };
  }

  private static int words(Collection<Query> queries) {
    int words = 0;
    for (Query one : queries) {
      words = Math.min(WORDS + 1, words + words(one));
    }
    return words;
  }
}
