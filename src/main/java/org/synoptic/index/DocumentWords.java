package org.synoptic.index;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private final OpenWords elsewhere;
  private final Set<String> text;
  private final Set<String> title;

  /**
   * Of a document that matches.
   *
   * @param elsewhere for fields whose words are not running text
   */
  DocumentWords(String text, String title, OpenWords elsewhere) {
    this.elsewhere = elsewhere;
    this.text = new LinkedHashSet<>(WordAnalyzer.FORMS.words(text));
    this.title = new LinkedHashSet<>(WordAnalyzer.FORMS.words(title));
  }

  /** The words of a field of running text; quotations are a part of the text. */
  private Optional<Set<String>> running(String field) {
    return switch (field) {
      case Schema.TEXT, Schema.QUOTES -> Optional.of(text);
      case Schema.TITLE -> Optional.of(title);
      default -> Optional.empty();
    };
  }

  @Override
  public Query starting(String field, String start) throws IOException {
    Optional<Set<String>> words = running(field);
    return words.isPresent()
        ? any(field, words.get().stream().filter(one -> one.startsWith(start)).toList())
        : elsewhere.starting(field, start);
  }

  @Override
  public Query fitting(String field, String pattern) throws IOException {
    Optional<Set<String>> words = running(field);
    return words.isPresent()
        ? any(field, fitting(words.get(), pattern))
        : elsewhere.fitting(field, pattern);
  }

  @Override
  public List<Term> stems(String field, String form) throws IOException {
    return elsewhere.stems(field, form);
  }

  @Override
  public List<String> forms(String field, String pattern, int most) throws IOException {
    Optional<Set<String>> words = running(field);
    return words.isPresent()
        ? fitting(words.get(), pattern)
        : elsewhere.forms(field, pattern, most);
  }

  private static List<String> fitting(Set<String> words, String pattern) {
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
