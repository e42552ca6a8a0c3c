package org.synoptic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** Open words stand for any word of the index. */
final class IndexWords implements OpenWords {

  private final IndexReader reader;
  private boolean asked;

  IndexWords(IndexReader reader) {
    this.reader = reader;
  }

  /** Whether there was an open word at all. */
  boolean asked() {
    return asked;
  }

  @Override
  public Query starting(String field, String start) {
    asked = true;
    return new PrefixQuery(new Term(field, start));
  }

  @Override
  public Query fitting(String field, String pattern) {
    asked = true;
    return new AutomatonQuery(new Term(field, pattern), Patterns.automaton(pattern));
  }

  @Override
  public List<String> forms(String field, String pattern, int most) throws IOException {
    asked = true;
    Terms terms = MultiTerms.getTerms(reader, field);
    List<String> found = new ArrayList<>();
    if (terms != null) {
      TermsEnum fitting = new CompiledAutomaton(Patterns.automaton(pattern)).getTermsEnum(terms);
      for (BytesRef one = fitting.next();
          one != null && found.size() <= most;
          one = fitting.next()) {
        found.add(one.utf8ToString());
      }
    }
    return found;
  }
}
