package org.synoptic.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.synoptic.model.SearchPage.Found;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.search.SearchQuery;

/** Reads a query as a sentence, asks for the sentences nearest to it, and has both fused. */
final class MeantSearch {

  private final Meaning meaning;
  private final IndexReader reader;
  private final Deadline deadline;

  MeantSearch(Meaning meaning, IndexReader reader, Deadline deadline) {
    this.meaning = meaning;
    this.reader = reader;
    this.deadline = deadline;
  }

  /** One page. */
  Found page(SearchRequest request) throws IOException, QueryProblem {
    SearchQuery query = request.query();
    Expression expression = sentence(query);
    String words = Meant.words(expression);
    if (words.isBlank()) {
      throw new QueryProblem("A search by meaning needs words.", expression.at());
    }
    Asked asked = Asked.of(reader, expression, query, true);
    Found found =
        new MeaningSearch(asked, deadline).page(request, meaning, words, filter(expression, query));
    return new Found(found.total(), deadline.elapsed(), found.hits(), Optional.empty(), missing());
  }

  /** What documents must match however near they are. */
  private Query filter(Expression expression, SearchQuery query) throws IOException, QueryProblem {
    Optional<Expression> conditions = Meant.conditions(expression);
    Expression all = conditions.orElse(new Expression.Everything(0));
    return query.filters().isEmpty() && conditions.isEmpty()
        ? MatchAllDocsQuery.INSTANCE
        : Asked.of(reader, all, query, true).narrowed();
  }

  /** What the reader should know while vectors are missing. */
  private Optional<String> missing() throws IOException {
    long meant = meaning.documents();
    long all = reader.numDocs();
    return meant >= all
        ? Optional.empty()
        : Optional.of(
            "%,d of %,d documents can be found by meaning so far; the others by words only."
                .formatted(meant, all));
  }

  /** A query by meaning is a sentence to most people: what does not parse is plain words. */
  private static Expression sentence(SearchQuery query) throws QueryProblem {
    try {
      return QueryReader.read(query.text(), query.typing());
    } catch (QueryProblem plain) {
      if (query.text().length() > QueryReader.LONGEST) {
        throw plain;
      }
      // A word may hold a colon (clip:watch), which must not look like a field again.
      String words = String.join(" ", WordAnalyzer.FORMS.words(query.text())).replace(':', ' ');
      return QueryReader.read(words, false);
    }
  }
}
