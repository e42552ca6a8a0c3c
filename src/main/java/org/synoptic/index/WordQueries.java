package org.synoptic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.synoptic.index.Expression.Fuzzy;
import org.synoptic.index.Expression.Pattern;
import org.synoptic.index.Expression.Phrase;
import org.synoptic.index.Expression.Whole;
import org.synoptic.index.Expression.Word;

/** Queries for words and phrases in one field or several. */
final class WordQueries {

  /** Fields whose values are looked for as a whole, not by their words. */
  private static final Set<String> KEYWORDS =
      Set.of(Schema.ID, Schema.KIND, Schema.LANGUAGE, Schema.CLAUSE, Schema.LEVEL, Schema.TAG);

  /** Fields whose values are names, which also stand in the index as a whole. */
  private static final Set<String> NAMES =
      Set.of(Schema.OUTLET, Schema.AUTHOR, Schema.SPEAKER, Schema.POLICY, Schema.CUE);

  private static final float TITLE_WEIGHT = 2;
  private static final float SECOND_FIELD = 0.1f;
  private static final int FIRST_LETTERS = 1;
  private static final int MOST_VARIANTS = 50;

  private final PhraseQueries phrases;
  private final OpenWords open;

  /**
   * For one state of the index.
   *
   * @param open what words stand for
   */
  WordQueries(OpenWords open) {
    this.phrases = new PhraseQueries(open);
    this.open = open;
  }

  Optional<Query> word(List<String> fields, Word word) throws QueryProblem, IOException {
    if (keyword(fields)) {
      Term term = new Term(fields.getFirst(), Schema.keyword(word.text()));
      return Optional.of(
          word.unfinished() ? open.starting(term.field(), term.text()) : new TermQuery(term));
    }
    List<String> forms = WordAnalyzer.FORMS.words(word.text());
    if (forms.isEmpty()) {
      return Optional.empty();
    }
    if (forms.size() > 1) {
      return compound(fields, word, forms);
    }
    String form = forms.getFirst();
    if (word.exact()) {
      return Optional.of(each(fields, field -> new TermQuery(new Term(field, form))));
    }
    return Optional.of(
        each(fields, field -> word.unfinished() ? longer(field, form) : stem(field, form)));
  }

  Optional<Query> pattern(List<String> fields, Pattern pattern) throws QueryProblem, IOException {
    String text = pattern.text();
    if (!keyword(fields) && phrases.several(text)) {
      return phrase(fields, new Phrase(pattern.field(), text, 0, false, pattern.at()));
    }
    return Optional.of(
        each(
            fields,
            field -> {
              String form = keyword(fields) ? Schema.keyword(text) : normal(field, text);
              return open.fitting(field, form);
            }));
  }

  Optional<Query> fuzzy(List<String> fields, Fuzzy fuzzy) throws IOException {
    List<String> forms = WordAnalyzer.FORMS.words(fuzzy.text());
    if (forms.size() != 1) {
      return Optional.empty();
    }
    return Optional.of(
        each(
            fields,
            field ->
                new FuzzyQuery(
                    new Term(field, forms.getFirst()),
                    fuzzy.edits(),
                    FIRST_LETTERS,
                    MOST_VARIANTS,
                    true)));
  }

  Optional<Query> phrase(List<String> fields, Phrase phrase) throws QueryProblem, IOException {
    if (keyword(fields)) {
      String value = Schema.keyword(phrase.text());
      return Optional.of(new TermQuery(new Term(fields.getFirst(), value)));
    }
    List<Query> found = new ArrayList<>();
    for (String field : fields) {
      phrases.of(field, phrase).ifPresent(one -> found.add(weigh(field, one)));
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(best(found));
  }

  /** The whole of a name; in running text, which has none, a phrase. */
  Optional<Query> whole(List<String> fields, Whole whole) throws QueryProblem, IOException {
    String field = fields.getFirst();
    return NAMES.contains(field)
        ? Optional.of(new TermQuery(new Term(field, Schema.whole(whole.text()))))
        : phrase(fields, new Phrase(whole.field(), whole.text(), 0, false, whole.at()));
  }

  /**
   * A word that is several in the index: Chinese characters in a row, or {@code back-door}, which
   * {@code backdoor} matches too.
   */
  private Optional<Query> compound(List<String> fields, Word word, List<String> forms)
      throws QueryProblem, IOException {
    Optional<Query> apart =
        phrase(fields, new Phrase(word.field(), word.text(), 0, word.unfinished(), word.at()));
    if (word.exact() || word.text().indexOf('-') < 0) {
      return apart;
    }
    Query joined = each(fields, field -> stem(field, String.join("", forms)));
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    apart.ifPresent(one -> either.add(one, Occur.SHOULD));
    return Optional.of(either.add(joined, Occur.SHOULD).build());
  }

  /** Every form of the same stem, counted as one word. */
  private Query stem(String field, String form) throws IOException {
    List<Term> terms = open.stems(field, form);
    if (terms.size() <= 1) {
      return terms.isEmpty()
          ? new MatchNoDocsQuery("no document has the word " + form)
          : new TermQuery(terms.getFirst());
    }
    SynonymQuery.Builder query = new SynonymQuery.Builder(field);
    terms.forEach(query::addTerm);
    return query.build();
  }

  private Query longer(String field, String form) throws IOException {
    return new BooleanQuery.Builder()
        .add(stem(field, form), Occur.SHOULD)
        .add(new ConstantScoreQuery(open.starting(field, form)), Occur.SHOULD)
        .build();
  }

  /** Makes a query for a field. */
  @FunctionalInterface
  private interface Making {
    Query in(String field) throws IOException;
  }

  private static Query each(List<String> fields, Making make) throws IOException {
    List<Query> found = new ArrayList<>();
    for (String field : fields) {
      Query query = make.in(field);
      if (!(query instanceof MatchNoDocsQuery)) {
        found.add(weigh(field, query));
      }
    }
    return found.isEmpty() ? new MatchNoDocsQuery("no document has the word") : best(found);
  }

  private static Query weigh(String field, Query query) {
    return Schema.TITLE.equals(field) ? new BoostQuery(query, TITLE_WEIGHT) : query;
  }

  private static Query best(List<Query> queries) {
    return queries.size() == 1
        ? queries.getFirst()
        : new DisjunctionMaxQuery(queries, SECOND_FIELD);
  }

  private static boolean keyword(List<String> fields) {
    return KEYWORDS.contains(fields.getFirst());
  }

  private static String normal(String field, String text) {
    return WordAnalyzer.FORMS.normalize(field, text).utf8ToString();
  }
}
