package org.synoptic.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Document;
import org.synoptic.model.Hit;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchPage.Found;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.Span;
import org.synoptic.model.search.Answer;
import org.synoptic.model.search.BatchRow;
import org.synoptic.model.search.Concordance;
import org.synoptic.model.search.ConcordanceRequest;
import org.synoptic.model.search.ConcordanceRequest.Sort;
import org.synoptic.model.search.Facet;
import org.synoptic.model.search.FacetField;
import org.synoptic.model.search.Frequency;
import org.synoptic.model.search.Mode;
import org.synoptic.model.search.NamedQuery;
import org.synoptic.model.search.Order;
import org.synoptic.model.search.ReportHits;
import org.synoptic.model.search.SearchQuery;

class FinderTest {

  private static final Document FERRY =
      Corpus.report(
          "Ferry halted",
          "The old ferry stopped. Rain soaked the ferry landing.\n\nA new ferry will come.",
          "Ana Ruiz",
          "Harbour Post",
          "2021-03-04",
          "en");
  private static final Document BRIDGE =
      Corpus.report(
          "Bridge opened",
          "Nobody needs the ferry now. The bridge opened after years.",
          "Ana Ruiz",
          "Harbour Post Weekly",
          "2021-04-09",
          "en");
  private static final Document ACCORD =
      Corpus.report(
          "Un accord",
          "L'accord sur les chevaux nationaux a été signé. Les journaux en parlent.",
          "Luc Petit",
          "Le Port",
          "2021-04",
          "fr");
  private static final Document TAGE =
      Corpus.report(
          "Vertrag",
          "Die Häuser am Hafen werden erneuert.",
          "Eva Kurz",
          "Hafenblatt",
          "2020",
          "de");
  private static final Document CASAS =
      Corpus.report(
          "Casas", "Las canciones del puerto suenan.", "Eva Kurz", "Diario", "2020-01-02", "es");

  private static Index index;
  private static Finder finder;

  @BeforeAll
  static void open(@TempDir Path temp) {
    index =
        Index.open(temp, new Corpus().with(FERRY, BRIDGE, ACCORD, TAGE, CASAS), Corpus.options());
    finder = index.finder();
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static Found found(SearchQuery query, Order order) {
    return assertInstanceOf(
        Found.class, finder.search(new SearchRequest(query, Mode.WORDS, order, 0, 10)));
  }

  private static List<String> titles(SearchQuery query, Order order) {
    return found(query, order).hits().stream().map(one -> one.metadata().title()).toList();
  }

  private static <T> T given(Answer<T> answer) {
    return answer.value().orElseThrow(() -> new AssertionError(answer.toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "accord, Un accord", "l'accord, Un accord", "journal, Un accord", "cheval, Un accord",
    "Haus, Vertrag", "hauser, Vertrag", "canción, Casas", "ferries, Bridge opened|Ferry halted",
    "news, ''", "=ferries, ''"
  })
  void wordsAreFoundByTheStemsOfTheirLanguage(String query, String titles) {
    assertEquals(
        titles,
        String.join(
            "|", titles(SearchQuery.of(query), Order.RELEVANCE).stream().sorted().toList()));
  }

  @Test
  void listsAreOrderedAndNarrowed() {
    SearchQuery all = SearchQuery.of("*");
    assertEquals("Bridge opened", titles(all, Order.NEWEST).getFirst());
    assertEquals("Vertrag", titles(all, Order.OLDEST).getFirst());
    assertEquals("Casas", titles(all, Order.OUTLET).getFirst());
    SearchQuery narrow = new SearchQuery("ferry OR accord", false, List.of("date:2021-03"));
    assertEquals(List.of("Ferry halted"), titles(narrow, Order.RELEVANCE));
    Hit hit =
        found(new SearchQuery("ferry", false, List.of("rain")), Order.RELEVANCE).hits().getFirst();
    assertEquals(3, hit.ranges().size(), "a filter marks nothing");
    assertEquals(List.of("Ferry"), hit.by().words());
  }

  @Test
  void aFacetNarrowsToJustWhatItCounts() {
    List<Facet> facets = given(finder.facets(SearchQuery.of("ferry"), 10, Stop.NEVER));
    assertEquals(FacetField.values().length, facets.size());
    for (Facet facet : facets) {
      for (Facet.Value value : facet.values()) {
        SearchQuery narrowed = new SearchQuery("ferry", false, List.of(value.query()));
        assertEquals(value.count(), found(narrowed, Order.RELEVANCE).total(), value.query());
      }
    }
    assertEquals(
        2, facets.getFirst().values().size(), "two outlets, of which one begins like the other");
    Facet one = given(finder.facets(SearchQuery.of("*"), 1, Stop.NEVER)).getFirst();
    assertEquals(4, one.more());
  }

  @Test
  void aConcordanceIsSortedByTheWordsAround() {
    assertEquals(List.of("landing", "now", "stopped", "will"), behind(Sort.RIGHT1, false));
    assertEquals(List.of("will", "stopped", "now", "landing"), behind(Sort.RIGHT1, true));
    assertEquals(List.of("will", "stopped", "landing", "now"), behind(Sort.LEFT1, false));
    assertEquals("now", behind(Sort.DATE, true).getFirst());
    assertEquals("stopped", behind(Sort.POSITION, false).getFirst());
    Concordance page =
        given(
            finder.concordance(
                new ConcordanceRequest(SearchQuery.of("ferr*"), Sort.RIGHT1, false, 1, 1),
                Stop.NEVER));
    assertEquals(4, page.total());
    assertEquals("Nobody needs the ", page.lines().getFirst().words().left());
  }

  private static List<String> behind(Sort sort, boolean descending) {
    return given(
            finder.concordance(
                new ConcordanceRequest(SearchQuery.of("ferry"), sort, descending, 0, 10),
                Stop.NEVER))
        .lines()
        .stream()
        .map(one -> one.words().right().strip().split("[ .]", 2)[0])
        .toList();
  }

  @Test
  void noHitIsAnAnswerToo() {
    List<ReportHits> hits =
        given(
            finder.reports(
                SearchQuery.of("rain"), List.of(BRIDGE.id(), FERRY.id(), "nobody"), Stop.NEVER));
    assertEquals(List.of(), hits.getFirst().spans());
    assertEquals(List.of(new Span(23, 27)), hits.getLast().spans());
    BatchRow row =
        finder.count(new NamedQuery("f", "ferry"), List.of(ACCORD.id(), FERRY.id()), Stop.NEVER);
    assertEquals(2, row.documents());
    assertEquals(List.of(0L, 3L), row.reports().stream().map(BatchRow.Count::hits).toList());
    assertTrue(
        finder.count(new NamedQuery("b", "(x"), List.of(), Stop.NEVER).problem().isPresent());
  }

  @Test
  void frequencyIsByOutletAndMonth() {
    Frequency found = given(finder.frequency(SearchQuery.of("ferry"), Stop.NEVER));
    assertEquals(
        List.of(
            new Frequency.Point("Harbour Post", "2021-03", 1),
            new Frequency.Point("Harbour Post Weekly", "2021-04", 1)),
        found.points());
    assertEquals(2, found.published().get("2021-04"));
  }

  @Test
  void misspeltWordsAreToldInTheWholeQuery() {
    assertEquals(
        Optional.of("bridge (ferry OR landing)"),
        found(SearchQuery.of("bridge (ferri OR landng)"), Order.RELEVANCE).meant());
    assertEquals(Optional.empty(), found(SearchQuery.of("ferries"), Order.RELEVANCE).meant());
  }

  @Test
  void whereSomethingIsFoundNothingElseWasMeant() {
    Found found = found(SearchQuery.of("férry OR bridgé OR landng"), Order.RELEVANCE);
    assertEquals(2, found.total());
    assertEquals(Optional.empty(), found.meant());
  }

  @Test
  void documentsAreLikeOthersByTheirRareWords() {
    assertEquals(BRIDGE.id(), finder.moreLike(FERRY.id(), 5).getFirst().document());
    assertEquals(List.of(), finder.moreLike("nobody", 5));
  }

  @Test
  void aSearchThatNobodyWaitsForEnds() {
    SearchRequest request = new SearchRequest("f*", false, 0, 10);
    assertThrows(CancellationException.class, () -> finder.search(request, () -> true));
    assertThrows(
        CancellationException.class, () -> finder.facets(SearchQuery.of("ferry"), 3, () -> true));
    assertInstanceOf(SearchPage.Found.class, finder.search(request), "the next one is answered");
  }
}
