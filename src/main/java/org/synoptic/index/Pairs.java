package org.synoptic.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * Words of a sentence that stand side by side in a document too (Metzler and Croft 2005, sequential
 * dependence). They raise a document that matches and add none.
 */
final class Pairs {

  private static final float WEIGHT = 0.5f;

  /** A word that more than this share of documents has says nothing, nor do two of them. */
  private static final int COMMON = 10;

  /** A sentence has no more; a longer query is a text. */
  private static final int MOST = 200;

  private Pairs() {}

  /** A query with its pairs of words beside it; as it is when it has none. */
  static Query beside(Asked asked, Query query) throws IOException {
    List<String> words = WordAnalyzer.FORMS.words(Meant.words(asked.expression()));
    IndexReader reader = asked.reader();
    BooleanQuery.Builder pairs = new BooleanQuery.Builder();
    int found = 0;
    for (int i = 0; i + 1 < words.size() && found < MOST; i++) {
      String one = words.get(i);
      String other = words.get(i + 1);
      if (!common(reader, one) || !common(reader, other)) {
        pairs.add(new PhraseQuery(Schema.TEXT, one, other), Occur.SHOULD);
        pairs.add(new PhraseQuery(Schema.TITLE, one, other), Occur.SHOULD);
        found++;
      }
    }
    return found == 0
        ? query
        : new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new BoostQuery(pairs.build(), WEIGHT), Occur.SHOULD)
            .build();
  }

  private static boolean common(IndexReader reader, String word) throws IOException {
    return reader.docFreq(new Term(Schema.TEXT, word)) > reader.maxDoc() / COMMON;
  }
}
