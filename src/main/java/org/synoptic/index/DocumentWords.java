package org.synoptic.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/**
 * Open words stand for the words of one document only. So the places of {@code s*} in a hit are
 * found by the few words it has, not by the thousands that the index has.
 */
final class DocumentWords implements OpenWords {

  private static final Set<String> RUNNING = Set.of(Schema.TEXT, Schema.TITLE, Schema.QUOTES);

  private final OpenWords elsewhere;
  private final Set<String> words;

  /**
   * Of a document that matches.
   *
   * @param elsewhere for fields whose words are not running text
   */
  DocumentWords(String text, String title, OpenWords elsewhere) {
    this.elsewhere = elsewhere;
    this.words = new TreeSet<>(WordAnalyzer.FORMS.words(text));
    this.words.addAll(WordAnalyzer.FORMS.words(title));
  }

  @Override
  public Query starting(String field, String start) throws IOException {
    return RUNNING.contains(field)
        ? any(field, words.stream().filter(one -> one.startsWith(start)).toList())
        : elsewhere.starting(field, start);
  }

  @Override
  public Query fitting(String field, String pattern) throws IOException {
    return RUNNING.contains(field)
        ? any(field, fitting(pattern))
        : elsewhere.fitting(field, pattern);
  }

  @Override
  public List<String> forms(String field, String pattern, int most) {
    return fitting(pattern);
  }

  private List<String> fitting(String pattern) {
    CharacterRunAutomaton fits = new CharacterRunAutomaton(Patterns.automaton(pattern));
    return words.stream().filter(fits::run).toList();
  }

  private static Query any(String field, List<String> forms) {
    if (forms.isEmpty()) {
      return new MatchNoDocsQuery("no word of the document fits");
    }
    SynonymQuery.Builder query = new SynonymQuery.Builder(field);
    forms.forEach(form -> query.addTerm(new Term(field, form)));
    return query.build();
  }
}
