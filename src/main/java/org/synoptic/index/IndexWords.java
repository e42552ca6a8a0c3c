package org.synoptic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** Words stand for words of the index. Used by one thread. */
final class IndexWords implements OpenWords {

  /** Up to so many words are written out, which makes their places as quick to find as a word's. */
  private static final int FEW = 64;

  private final IndexReader reader;
  private final Map<Term, List<Term>> stems = new HashMap<>();
  private boolean asked;

  IndexWords(IndexReader reader) {
    this.reader = reader;
  }

  /** Whether there was an open word for which too many words stand to be written out. */
  boolean asked() {
    return asked;
  }

  @Override
  public Query starting(String field, String start) throws IOException {
    return writtenOut(field, starts(start))
        .orElseGet(
            () -> new PrefixQuery(new Term(field, start), MultiTermQuery.CONSTANT_SCORE_REWRITE));
  }

  @Override
  public Query fitting(String field, String pattern) throws IOException {
    Automaton fits = Patterns.automaton(pattern);
    return writtenOut(field, new CompiledAutomaton(fits))
        .orElseGet(() -> new AutomatonQuery(new Term(field, pattern), fits));
  }

  /** {@inheritDoc} Looked up once: the words of a query are asked for again with each hit. */
  @Override
  public List<Term> stems(String field, String form) throws IOException {
    Term word = new Term(field, form);
    List<Term> known = stems.get(word);
    if (known == null) {
      Set<String> forms = new LinkedHashSet<>();
      forms.add(form);
      for (Tongue one : Tongue.values()) {
        if (one == Tongue.ENGLISH || holds(new Term(Schema.LANGUAGE, one.tag()))) {
          forms.addAll(one.terms(form));
        }
      }
      known = new ArrayList<>();
      for (String one : forms) {
        Term term = new Term(field, one);
        if (holds(term)) {
          known.add(term);
        }
      }
      stems.put(word, known);
    }
    return known;
  }

  private boolean holds(Term term) throws IOException {
    return reader.docFreq(term) > 0;
  }

  private static CompiledAutomaton starts(String start) {
    return new CompiledAutomaton(PrefixQuery.toAutomaton(new BytesRef(start)), false, true, true);
  }

  private Optional<Query> writtenOut(String field, CompiledAutomaton fits) throws IOException {
    List<String> words = words(field, fits, FEW);
    if (words.size() > FEW) {
      asked = true;
      return Optional.empty();
    }
    if (words.isEmpty()) {
      return Optional.of(new MatchNoDocsQuery("no word of the index fits"));
    }
    SynonymQuery.Builder query = new SynonymQuery.Builder(field);
    words.forEach(word -> query.addTerm(new Term(field, word)));
    return Optional.of(new ConstantScoreQuery(query.build()));
  }

  @Override
  public List<String> forms(String field, String pattern, int most) throws IOException {
    List<String> found = words(field, new CompiledAutomaton(Patterns.automaton(pattern)), most);
    asked |= found.size() > FEW;
    return found;
  }

  private List<String> words(String field, CompiledAutomaton fits, int most) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    List<String> found = new ArrayList<>();
    if (terms != null) {
      TermsEnum fitting = fits.getTermsEnum(terms);
      for (BytesRef one = fitting.next();
          one != null && found.size() <= most;
          one = fitting.next()) {
        found.add(one.utf8ToString());
      }
    }
    return found;
  }
}
