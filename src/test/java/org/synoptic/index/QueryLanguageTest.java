package org.synoptic.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Document;
import org.synoptic.model.Hit;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchPage.Found;
import org.synoptic.model.SearchPage.Unparsed;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.Span;
import org.synoptic.model.search.SearchQuery;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryLanguageTest {

  private static final Document HARBOUR =
      Corpus.report(
          "Harbour rules",
          "The harbour's policies on data security are strict. Security of data, the mayor said, "
              + "comes first.\n\nPeople don’t install back doors; a back-door is a risk.",
          "Ann O'Brien",
          "Coast Times",
          "2020-09-08T10:00:00+02:00",
          "en-GB");

  private static final Document CAFE =
      Corpus.report(
          "Café prices",
          "Prices at the Café Müller rose by 5 percent. The policy of the naïve owner: a secure"
              + " till.",
          "Zoë Writer",
          "Inland Post",
          "2020-10",
          "en");

  private static final Document CHINESE =
      Corpus.report(
          "全球数据安全倡议", "中国提出《全球数据安全倡议》。各国应当尊重他国主权。", "王记者", "新闻社", "2021-01-02", "zh-Hans");

  private Index index;

  @BeforeAll
  void open(@TempDir Path temp) {
    index =
        Index.open(
            temp.resolve("index"), new Corpus().with(HARBOUR, CAFE, CHINESE), Corpus.options());
  }

  @AfterAll
  void close() {
    index.close();
  }

  private List<String> titles(String query) {
    return found(new SearchRequest(query, false, 0, 10)).hits().stream()
        .map(hit -> hit.metadata().title())
        .sorted()
        .toList();
  }

  private Found found(SearchRequest request) {
    SearchPage page = index.finder().search(request);
    return assertInstanceOf(Found.class, page, page::toString);
  }

  private static List<String> words(Document document, List<Span> ranges) {
    return ranges.stream().map(range -> range.of(document.text())).toList();
  }

  /** Query, then the marked words of the harbour report, | between them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "security # security|Security",
        "SECURITY # security|Security",
        "policy # policies",
        "=policy # ",
        "=policies # policies",
        "harbour # harbour's",
        "harbours # harbour's",
        "\"data security\" # data security",
        "“data security” # data security",
        "\"security data\" # ",
        "\"security data\"~1 # Security of data",
        "\"data security\"~4 # data security|Security of data",
        "\"dat* security\" # data security",
        "secur* # security|Security",
        "*curity # security|Security",
        "se?urity # security|Security",
        "securty~ # security|Security",
        "securty~1 # security|Security",
        "dont # don’t",
        "don't # don’t",
        "back-door # back-door",
        "\"back door\" # back-door",
        "\"back doors\" # back doors",
        "\"back door*\" # back doors|back-door",
        "mayor AND people # mayor|People",
        "mayor people # mayor|People",
        "mayor OR nobody # mayor",
        "mayor NOT nobody # mayor",
        "mayor -nobody # mayor",
        "mayor NOT people # ",
        "(mayor OR nobody) (risk OR none) # mayor|risk",
        "nobody AND none OR mayor # mayor",
        "mayor OR none AND nobody # mayor",
        "text:mayor # mayor",
        "mayor title:harbour # mayor",
        "mayor author:obrien # mayor",
        "mayor author:\"ann o'brien\" # mayor",
        "mayor outlet:(coast times) # mayor",
        "mayor lang:en # mayor",
        "mayor lang:EN-gb # mayor",
        "mayor kind:report # mayor",
        "mayor date:2020-09 # mayor",
        "mayor date:[2020-09-08 TO 2020-09-08] # mayor",
        "mayor date:[* TO 2020] # mayor",
        "mayor date:{2020-09-08 TO *] # ",
        "mayor date:2021 # ",
      })
  void everyKindOfQueryMarksItsWords(String query, String marked) {
    List<String> expected = marked == null ? List.of() : List.of(marked.split("\\|"));
    assertEquals(
        expected, words(HARBOUR, index.finder().matches(SearchQuery.of(query), HARBOUR.id())));
    List<Hit> hits =
        found(new SearchRequest(query, false, 0, 10)).hits().stream()
            .filter(hit -> hit.document().equals(HARBOUR.id()))
            .toList();
    assertEquals(expected.isEmpty() ? 0 : 1, hits.size());
    for (Hit hit : hits) {
      assertEquals(expected, words(HARBOUR, hit.ranges()));
      assertEquals(HARBOUR.metadata(), hit.metadata());
      for (Hit.Snippet snippet : hit.snippets()) {
        assertEquals(snippet.span().of(HARBOUR.text()), snippet.text());
        for (Span mark : snippet.marks()) {
          assertTrue(hit.ranges().contains(mark.shift(snippet.span().start())));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"cafe, Café", "CAFÉ, Café", "muller, Müller", "naive, naïve", "caf*, Café"})
  void diacriticsDoNotCount(String query, String marked) {
    assertEquals(
        List.of(marked), words(CAFE, index.finder().matches(SearchQuery.of(query), CAFE.id())));
  }

  @ParameterizedTest
  @CsvSource({"数据安全, 数据安全", "数据, 数据", "权, 权", "\"尊重 他国\", 尊重他国", "全球数*, 全球数", "lang:zh 主权, 主权"})
  void chineseIsFoundByItsCharacters(String query, String marked) {
    assertEquals(
        List.of(marked),
        words(CHINESE, index.finder().matches(SearchQuery.of(query), CHINESE.id())));
  }

  @Test
  void charactersInAnotherOrderAreNoMatch() {
    assertEquals(List.of(), titles("安全数据"));
  }

  @Test
  void aWordInTheTitleAloneIsAHitThatShowsTheFirstSentence() {
    Hit hit = found(new SearchRequest("rules", false, 0, 10)).hits().getFirst();
    assertEquals(HARBOUR.id(), hit.document());
    assertEquals(List.of(), hit.ranges());
    assertEquals(
        "The harbour's policies on data security are strict.", hit.snippets().getFirst().text());
  }

  @Test
  void snippetsAreWholeSentencesWithTheirMarks() {
    Hit hit = found(new SearchRequest("data", false, 0, 10)).hits().getFirst();
    assertEquals(
        List.of(
            "The harbour's policies on data security are strict.",
            "Security of data, the mayor said, comes first."),
        hit.snippets().stream().map(Hit.Snippet::text).toList());
    assertEquals(List.of(new Span(26, 30)), hit.snippets().getFirst().marks());
  }

  @ParameterizedTest
  @CsvSource({"s, 1", "sec, 1", "dat, 1", "\"data sec, 1", "(mayor, 1", "mayor AND, 1", "xq, 0"})
  void whileTypingTheLastWordMayGoOn(String query, long total) {
    Found typed = found(new SearchRequest(query, false, true, 0, 10));
    assertEquals(
        total, typed.hits().stream().filter(hit -> hit.document().equals(HARBOUR.id())).count());
  }

  @Test
  void aFinishedWordDoesNotGoOn() {
    assertEquals(List.of(), titles("sec"));
    assertEquals(0, found(new SearchRequest("sec mayor", false, true, 0, 10)).hits().size());
  }

  @Test
  void notAloneGivesAllOthers() {
    assertEquals(List.of("Café prices", "全球数据安全倡议"), titles("NOT mayor"));
    assertEquals(3, titles("*").size());
    assertEquals(3, titles("mayor OR NOT mayor").size());
  }

  @Test
  void aMonthOfADateStandsForAllItsDays() {
    assertEquals(List.of("Café prices"), titles("date:[2020-10-15 TO 2020-12-31]"));
    assertEquals(List.of("Café prices", "Harbour rules"), titles("date:2020"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "mayor \"data # 6 # quotation mark",
        "mayor (data # 6 # never closed",
        "mayor) data # 5 # never opened",
        "mayor AND # 9 # missing at the end",
        "OR mayor # 0 # needs a word",
        "mayor () # 7 # before this parenthesis",
        "section:two # 0 # no field section",
        "mayor date:soon # 11 # 2020-09-08",
        "date:[2020-09-02 TO 2020-09-01] # 5 # ends before it starts",
        "date:[2020-09-02 # 5 # never closed",
        "title:[a TO b] # 6 # Only date:",
        "mayor *a # 6 # two letters",
        "security~3 # 9 # 1 or 2 letters",
        "in:title mayor # 3 # in:quotes",
        "speaker:wang # 8 # speaker:",
        "mayor in:quotes # 6 # in:quotes",
        "!!! ... # 0 # no word",
      })
  void whatDoesNotParseIsExplainedWithItsPlace(String query, int position, String words) {
    SearchPage page = index.finder().search(new SearchRequest(query, false, 0, 10));
    Unparsed unparsed = assertInstanceOf(Unparsed.class, page);
    assertEquals(position, unparsed.position(), unparsed.message());
    assertTrue(unparsed.message().contains(words), unparsed.message());
    assertEquals(List.of(), index.finder().matches(SearchQuery.of(query), HARBOUR.id()));
  }

  @Test
  void punctuationBetweenWordsMeansNothing() {
    assertEquals(List.of("Harbour rules"), titles("mayor & people!"));
    assertEquals(List.of("Harbour rules"), titles("is the mayor strict?"));
    assertEquals(List.of("Harbour rules"), titles("the mayor said: people"));
  }

  @Test
  void suggestionsAreWordsOfTheIndex() {
    assertEquals("security", index.finder().suggest("secirity").getFirst());
    assertEquals(List.of(), index.finder().suggest("security"));
  }
}
