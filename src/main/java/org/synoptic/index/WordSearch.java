package org.synoptic.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.synoptic.index.Passages.Near;
import org.synoptic.model.Hit;
import org.synoptic.model.SearchPage.Found;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.Span;
import org.synoptic.model.search.FoundBy;
import org.synoptic.model.search.Order;

/** One search for words: ranked by BM25 (Robertson and Zaragoza 2009), ties by id. */
final class WordSearch {

  private final IndexSearcher searcher;
  private final Deadline deadline;
  private final Query query;

  /**
   * On one state of the index.
   *
   * @param open whether the query looks through the words of the index, which then can be broken
   *     off
   */
  WordSearch(IndexReader reader, Query query, boolean open, Deadline deadline) throws IOException {
    boolean exit = open && reader instanceof DirectoryReader;
    this.searcher =
        new IndexSearcher(
            exit ? ExitableDirectoryReader.wrap((DirectoryReader) reader, deadline) : reader);
    this.deadline = deadline;
    this.query = query;
    if (!Quick.is(query)) {
      searcher.setTimeout(deadline);
    }
  }

  /** For a query as it was asked. */
  static WordSearch of(Asked asked, Deadline deadline) throws IOException {
    return new WordSearch(asked.reader(), asked.narrowed(), asked.open(), deadline);
  }

  /**
   * A document that matches.
   *
   * @param number its number in this state of the index
   */
  record Ranked(int number, double score) {}

  /**
   * The best documents.
   *
   * @param total how many match in all
   */
  record Ranking(long total, List<Ranked> best) {}

  /** One page of hits. */
  Found page(Asked asked, SearchRequest request) throws IOException, QueryProblem {
    Ranking ranking = rank((long) request.offset() + request.limit(), request.order());
    int size = ranking.best().size();
    List<Ranked> page = ranking.best().subList(Math.min(request.offset(), size), size);
    List<Hit> hits = hits(page, asked, one -> Optional.empty());
    return new Found(ranking.total(), deadline.elapsed(), hits);
  }

  /** The first so-and-so-many documents. */
  Ranking rank(long most, Order order) throws IOException, QueryProblem {
    int documents = Math.max(1, searcher.getIndexReader().maxDoc());
    int size = (int) Math.min(most, documents);
    TopDocs top =
        order == Order.RELEVANCE ? new Best(searcher, query).first(size) : sorted(size, order);
    long total = Best.exact(top) ? top.totalHits.value() : searcher.count(Unranked.of(query));
    deadline.check();
    List<Ranked> best = new ArrayList<>(top.scoreDocs.length);
    for (ScoreDoc one : top.scoreDocs) {
      best.add(new Ranked(one.doc, one.score));
    }
    return new Ranking(total, best);
  }

  private TopDocs sorted(int size, Order order) throws IOException {
    TopDocs top =
        searcher.search(
            query, new TopFieldCollectorManager(Sorts.of(order), size, Integer.MAX_VALUE));
    TopFieldCollector.populateScores(top.scoreDocs, searcher, query);
    return top;
  }

  /** Shows all documents that match to collectors. */
  <C extends SimpleCollector> List<C> gather(Supplier<C> maker) throws IOException, QueryProblem {
    List<C> all = searcher.search(Unranked.of(query), new Gathering<>(maker));
    deadline.check();
    return all;
  }

  /** What is stored of a document. */
  Document stored(int document) throws IOException {
    return searcher.storedFields().document(document);
  }

  /** The id of a document. */
  String id(Ranked one) throws IOException {
    return searcher.storedFields().document(one.number(), Set.of(Schema.ID)).get(Schema.ID);
  }

  /**
   * Documents as hits, in the order given.
   *
   * @param nearest the sentence by which one was found, to be shown before all others
   */
  List<Hit> hits(List<Ranked> page, Asked asked, Function<Ranked, Optional<Near>> nearest)
      throws IOException, QueryProblem {
    Ranges ranges = new Ranges(asked);
    Map<Integer, Hit> made = new HashMap<>();
    // In the order of the index, which is cheaper to go through.
    for (Ranked one : page.stream().sorted(Comparator.comparingInt(Ranked::number)).toList()) {
      made.put(one.number(), hit(one, ranges, nearest.apply(one)));
      deadline.check();
    }
    return page.stream().map(one -> Objects.requireNonNull(made.get(one.number()))).toList();
  }

  private Hit hit(Ranked one, Ranges ranges, Optional<Near> nearest)
      throws IOException, QueryProblem {
    Document stored = stored(one.number());
    String text = stored.get(Schema.TEXT);
    String title = stored.get(Schema.TITLE);
    Ranges.Found found = ranges.found(one.number(), text, title);
    Optional<Span> sentence = nearest.map(Near::span);
    return new Hit(
        stored.get(Schema.ID),
        one.score(),
        Schema.metadata(stored),
        Snippets.of(text, found.spans(), sentence),
        found.spans(),
        new FoundBy(found.words(text, title), sentence, nearest.map(Near::cosine).orElse(0.0)));
  }
}
