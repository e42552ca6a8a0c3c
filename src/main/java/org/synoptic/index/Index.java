package org.synoptic.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.synoptic.index.Passages.Near;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchPage.Found;
import org.synoptic.model.SearchPage.Unparsed;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.Span;
import org.synoptic.model.search.Mode;

/**
 * Full text search over a library. May be used by several threads at once; searches never wait for
 * writing. One that is missing, damaged or of an older program is made again in the background.
 */
public final class Index implements AutoCloseable {

  private static final int SUGGESTIONS = 5;

  static {
    // A thousand words, each in two fields and three forms.
    IndexSearcher.setMaxClauseCount(8192);
  }

  private final Shelves shelves;
  private final Meaning meaning;
  private final IndexSource truth;
  private final boolean readOnly;

  private Index(Path folder, IndexSource truth, IndexSettings options) {
    this.truth = truth;
    this.readOnly = options.readOnly();
    this.shelves = new Shelves(folder, truth, options);
    this.meaning = new Meaning(folder.resolve("meaning"), options.encoder());
  }

  /**
   * Opens an index and returns at once; when it has to be made again, that is done in the
   * background ({@link #rebuilding}), and the old one answers meanwhile where it can be read.
   *
   * @param folder where it lies; made when it is missing
   * @param truth what it is made from
   */
  public static Index open(Path folder, IndexSource truth, IndexSettings options) {
    Index index = new Index(folder, truth, options);
    index.shelves.open();
    return index;
  }

  /** Whether it is being made again just now, so that searches may miss documents. */
  public boolean rebuilding() {
    return shelves.rebuilding();
  }

  /** Why it could not be made again, as a sentence for the reader, or empty. */
  public Optional<String> problem() {
    return shelves.problem();
  }

  /** How many documents can be found. */
  public long count() {
    try {
      return shelves.read(searcher -> (long) searcher.getIndexReader().numDocs());
    } catch (QueryProblem | IOException unreadable) {
      return 0;
    }
  }

  /**
   * Puts documents in, over those of the same id; {@link #commit} lets searches find them.
   *
   * @throws IndexException when the disk refuses; the index still answers
   */
  public void add(List<IndexedDocument> documents) {
    shelves.add(documents);
  }

  /**
   * Puts in what the library has and the index has not; {@link #refresh} or {@link #commit} lets
   * searches find it.
   *
   * @throws IndexException when the disk refuses; the index still answers, and the next call tries
   *     again
   */
  public void catchUp() {
    shelves.catchUp();
  }

  /**
   * Lets searches find what was put in, before it is lasting.
   *
   * @throws IndexException when the disk refuses
   */
  public void refresh() {
    shelves.refresh();
  }

  /**
   * Makes what was added lasting and findable.
   *
   * @throws IndexException when the disk refuses; the index still answers
   */
  public void commit() {
    shelves.commit();
  }

  /**
   * Searches, in at most three seconds once the encoder is loaded. The query language is described
   * in the decision record on queries.
   */
  public SearchPage search(SearchRequest request) {
    if (request.offset() < 0 || request.limit() < 1) {
      throw new IllegalArgumentException("no page: " + request);
    }
    long start = System.nanoTime();
    try {
      Found found = request.mode() != Mode.WORDS ? byMeaning(request) : byWords(request);
      return new Found(found.total(), System.nanoTime() - start, found.hits());
    } catch (QueryProblem problem) {
      return new Unparsed(problem.sentence(), problem.position());
    } catch (IndexSearcher.TooManyClauses tooMany) {
      return new Unparsed("This query has too many words.", -1);
    } catch (IOException | InternalError damaged) {
      return damaged();
    }
  }

  /** Every match of a query in one document, in order; none when the query does not parse. */
  public List<Span> matches(String query, String document) {
    Query one = new TermQuery(new Term(Schema.ID, document));
    try {
      Expression expression = QueryReader.read(query, false);
      return shelves.read(searcher -> {
        var reader = searcher.getIndexReader();
        var place = new WordSearch(reader, one, new Deadline()).rank(1).best();
        Query all = new QueryBuilder(reader, false).build(expression);
        return place.isEmpty()
            ? List.of()
            : new WordSearch(reader, all, new Deadline()).ranges().of(place.getFirst().number());
      });
    } catch (QueryProblem | IndexSearcher.TooManyClauses unparsed) {
      return List.of();
    } catch (IOException | InternalError damaged) {
      damaged();
      return List.of();
    }
  }

  /** Words of the index that a word which is not in it may have meant, best first. */
  public List<String> suggest(String word) {
    List<String> forms = WordAnalyzer.FORMS.words(word);
    if (forms.size() != 1) {
      return List.of();
    }
    Term term = new Term(Schema.TEXT, forms.getFirst());
    try {
      return shelves.read(searcher ->
          Arrays.stream(
                  new DirectSpellChecker()
                      .suggestSimilar(
                          term,
                          SUGGESTIONS,
                          searcher.getIndexReader(),
                          SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX))
              .map(one -> one.string)
              .toList());
    } catch (QueryProblem | IOException unreadable) {
      return List.of();
    }
  }

  /**
   * Makes the vectors that searches by meaning need, for those documents that have none yet. Takes
   * about ten milliseconds for each sentence; what is done when it is stopped stays done.
   *
   * @throws IndexException when the disk refuses
   * @throws IllegalStateException when the index is read-only
   */
  public void indexMeaning(IndexProgress progress) {
    if (readOnly) {
      throw new IllegalStateException("the index is read-only");
    }
    try {
      meaning.update(truth, progress);
    } catch (IOException refused) {
      throw new IndexException("The vectors cannot be kept: " + refused.getMessage(), refused);
    }
  }

  @Override
  public void close() {
    try (shelves) {
      meaning.close();
    } catch (IOException failure) {
      throw new IndexException("The index cannot be closed: " + failure.getMessage(), failure);
    }
  }

  private Found byWords(SearchRequest request) throws IOException, QueryProblem {
    Expression expression = QueryReader.read(request.query().text(), request.query().typing());
    Deadline deadline = new Deadline();
    return shelves.read(searcher -> {
      var reader = searcher.getIndexReader();
      Query query = new QueryBuilder(reader, false).build(expression);
      return new WordSearch(reader, query, deadline).page(request);
    });
  }

  private Found byMeaning(SearchRequest request) throws IOException, QueryProblem {
    Expression expression = sentence(request);
    String words = Meant.words(expression);
    if (words.isBlank()) {
      throw new QueryProblem("A search by meaning needs words.", expression.at());
    }
    List<Near> near =
        meaning
            .nearest(words, MeaningSearch.NEAREST)
            .orElseThrow(() ->
                new QueryProblem(
                    "Nothing can be found by meaning yet: the sentences have not been read for it.",
                    -1));
    Deadline deadline = new Deadline();
    Optional<Expression> conditions = Meant.conditions(expression);
    return shelves.read(searcher -> {
      var reader = searcher.getIndexReader();
      QueryBuilder builder = new QueryBuilder(reader, true);
      Query query = builder.build(expression);
      Query filter =
          conditions.isPresent() ? builder.build(conditions.get()) : MatchAllDocsQuery.INSTANCE;
      return new MeaningSearch(reader, query, deadline).page(request, near, filter);
    });
  }

  /** A query by meaning is a sentence to most people: what does not parse is plain words. */
  private static Expression sentence(SearchRequest request) throws QueryProblem {
    try {
      return QueryReader.read(request.query().text(), request.query().typing());
    } catch (QueryProblem plain) {
      if (request.query().text().length() > QueryReader.LONGEST) {
        throw plain;
      }
      return QueryReader.read(
          String.join(" ", WordAnalyzer.FORMS.words(request.query().text())), false);
    }
  }

  private Unparsed damaged() {
    shelves.renew();
    return new Unparsed(
        "The index on the disk is damaged and is being made again; nothing of the library is lost.",
        -1);
  }
}
