package org.synoptic.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.model.Document;
import org.synoptic.model.Hit;
import org.synoptic.model.SearchPage.Found;
import org.synoptic.model.SearchPage.Unparsed;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.Span;
import org.synoptic.model.search.SearchQuery;

class IndexLifeTest {

  @TempDir Path temp;

  private final List<Runnable> waiting = new ArrayList<>();
  private final Corpus corpus =
      new Corpus()
          .with(
              Corpus.report("One", "The first word is apple."),
              Corpus.report("Two", "The second word is banana, and apple."));

  private Index open(boolean readOnly) {
    return Index.open(temp, corpus, new IndexSettings(readOnly, Runnable::run, Corpus.Topics::new));
  }

  /** Opens with a background that works only when it is told to. */
  private Index openWaiting() {
    return Index.open(temp, corpus, new IndexSettings(false, waiting::add, Corpus.Topics::new));
  }

  private static long total(Index index, String query) {
    return assertInstanceOf(
            Found.class, index.finder().search(new SearchRequest(query, false, 0, 10)))
        .total();
  }

  private Path generation() throws IOException {
    return temp.resolve(Files.readString(temp.resolve("current")).strip());
  }

  private Path largest() throws IOException {
    try (Stream<Path> files = Files.list(generation())) {
      return files.max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
    }
  }

  @Test
  void anEmptyLibraryHasNoHits() {
    try (Index index = Index.open(temp, new Corpus(), Corpus.options())) {
      assertEquals(0, total(index, "apple"));
      assertEquals(0, total(index, "appl* OR \"an apple\" OR appel~ OR NOT apple"));
      assertEquals(List.of(), index.finder().suggest("appel"));
      assertEquals(List.of(), index.finder().matches(SearchQuery.of("apple"), "nobody"));
    }
  }

  @Test
  void aMissingIndexIsMadeFromTheLibraryAndKept() throws IOException {
    open(false).close();
    Path made = generation();
    try (Index index = open(false)) {
      assertEquals(2, total(index, "apple"));
      assertFalse(index.rebuilding());
    }
    assertEquals(made, generation(), "opening it again does not make it again");
  }

  @Test
  void whatIsAddedIsFoundAfterTheCommitAndReplacesItsId() {
    Document three = Corpus.report("Three", "Only here: cherry.");
    try (Index index = open(false)) {
      index.add(List.of(IndexedDocument.of(three)));
      assertEquals(0, total(index, "cherry"));
      index.commit();
      assertEquals(1, total(index, "cherry"));
      index.add(
          List.of(
              new IndexedDocument(three, List.of(), Map.of(Attribute.TAG, List.of("Fruit tag")))));
      index.commit();
      assertEquals(1, total(index, "cherry tag:\"fruit TAG\""));
      assertEquals(3, index.count());
    }
    corpus.with(three);
    try (Index index = open(false)) {
      assertEquals(1, total(index, "tag:fruit*"), "it was lasting");
    }
  }

  @Test
  void anIndexThatMissesDocumentsIsMadeAgain() {
    open(false).close();
    corpus.with(Corpus.report("Three", "Only here: cherry."));
    try (Index index = open(false)) {
      assertEquals(1, total(index, "cherry"));
    }
  }

  /** A library that numbers its changes and counts how often all of it was asked for. */
  private static final class Numbered implements IndexSource {

    private final List<IndexChange> changes = new ArrayList<>();
    private int wholes;

    void change(Document document, boolean present) {
      changes.add(new IndexChange(changes.size() + 1L, IndexedDocument.of(document), present));
    }

    @Override
    public long count() {
      return changes.stream().mapToLong(one -> one.present() ? 1 : -1).sum();
    }

    @Override
    public Stream<IndexedDocument> documents() {
      wholes++;
      return Stream.empty();
    }

    @Override
    public long revision() {
      return changes.size();
    }

    @Override
    public List<IndexChange> changed(long after, int most) {
      return changes.stream().filter(one -> one.revision() > after).limit(most).toList();
    }
  }

  @Test
  void afterACrashOnlyWhatIsMissingIsPutIn() {
    Numbered library = new Numbered();
    Document gone = Corpus.report("Gone", "A plum.");
    try (Index index = Index.open(temp, library, Corpus.options())) {
      library.change(gone, true);
      library.change(Corpus.report("One", "An apple."), true);
      index.catchUp();
      index.commit();
      library.change(gone, false);
      library.change(Corpus.report("Two", "A cherry."), true);
      index.catchUp();
      index.refresh();
      assertEquals(1, total(index, "cherry"), "found before it is lasting");
      assertEquals(0, total(index, "plum"), "an older version is not found");
    }
    // It was closed without a commit, as a crash would have done.
    try (Index index = Index.open(temp, library, Corpus.options())) {
      assertEquals(1, total(index, "apple"));
      assertEquals(1, total(index, "cherry"));
      assertEquals(0, total(index, "plum"));
    }
    assertEquals(1, library.wholes, "only the empty one was made from the whole library");
  }

  @Test
  void aTruncatedIndexIsMadeAgainWhileSearchesAreAnswered() throws IOException {
    open(false).close();
    Path made = generation();
    try (RandomAccessFile file = new RandomAccessFile(largest().toFile(), "rw")) {
      file.setLength(file.length() / 2);
    }
    try (Index index = openWaiting()) {
      assertTrue(index.rebuilding());
      assertEquals(0, total(index, "apple"), "an answer, though nothing is there yet");
      waiting.removeFirst().run();
      assertFalse(index.rebuilding());
      assertEquals(2, total(index, "apple"));
      assertFalse(Files.exists(made), "the damaged one is gone");
    }
    try (Index index = openWaiting()) {
      assertEquals(List.of(), waiting);
      assertEquals(2, total(index, "apple"));
    }
  }

  @Test
  void anIndexOfAnotherSchemaAnswersUntilTheNewOneIsReady() throws IOException {
    open(false).close();
    try (FSDirectory directory = FSDirectory.open(generation());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("synoptic.schema", "0").entrySet());
      writer.commit();
    }
    corpus.with(Corpus.report("Three", "Only here: cherry."));
    try (Index index = openWaiting()) {
      assertTrue(index.rebuilding());
      assertEquals(2, total(index, "apple"), "the old one answers");
      assertEquals(0, total(index, "cherry"));
      index.add(List.of(IndexedDocument.of(Corpus.report("Four", "A late cherry."))));
      waiting.removeFirst().run();
      assertEquals(1, total(index, "cherry"));
    }
  }

  @Test
  void whatIsAddedDuringARebuildIsKept() throws IOException {
    open(false).close();
    Files.delete(temp.resolve("current"));
    Document late = Corpus.report("Late", "A late cherry.");
    List<Index> opened = new ArrayList<>();
    IndexSource interrupted =
        corpus.when("Two", () -> opened.getFirst().add(List.of(IndexedDocument.of(late))));
    try (Index index =
        Index.open(temp, interrupted, new IndexSettings(false, waiting::add, Corpus.Topics::new))) {
      opened.add(index);
      waiting.removeFirst().run();
      assertEquals(1, total(index, "cherry"));
      assertEquals(2, total(index, "apple"));
    }
  }

  @Test
  void aLibraryThatCannotBeReadIsSaidAndTheIndexStillAnswers() {
    open(false).close();
    IndexSource broken =
        new IndexSource() {
          @Override
          public long count() {
            return 99;
          }

          @Override
          public Stream<IndexedDocument> documents() {
            throw new IllegalStateException("the disk is gone");
          }
        };
    try (Index index = Index.open(temp, broken, Corpus.options())) {
      assertEquals(2, total(index, "apple"));
      assertTrue(index.problem().orElseThrow().contains("the disk is gone"));
    }
  }

  @Test
  void anIndexThatBreaksOffIsNoAnswer() throws IOException {
    IndexSource full =
        corpus.when(
            "Two",
            () -> {
              throw new UncheckedIOException(new IOException("No space left on device"));
            });
    try (Index index = Index.open(temp, full, Corpus.options())) {
      Unparsed none =
          assertInstanceOf(
              Unparsed.class, index.finder().search(new SearchRequest("apple", false, 0, 10)));
      assertTrue(none.message().startsWith("Nothing can be found"), none.message());
      assertTrue(none.message().contains("No space left on device"), none.message());
      assertEquals(0, index.count());
      try (Stream<Path> left = Files.list(temp)) {
        assertEquals(List.of(), left.toList(), "nothing takes room");
      }
    }
    try (Index index = open(false)) {
      assertEquals(2, total(index, "apple"), "the next start makes it");
    }
  }

  @Test
  void aSecondProgramReadsOnly() {
    try (Index first = open(false);
        Index second = open(true)) {
      assertEquals(2, total(second, "apple"));
      assertThrows(
          IllegalStateException.class,
          () -> second.add(List.of(IndexedDocument.of(Corpus.report("X", "cherry")))));
      assertEquals(2, total(first, "apple"));
    }
  }

  @Test
  void withoutAFolderToWriteToItIsMadeInMemory() throws IOException {
    try (Index index = open(true)) {
      assertEquals(2, total(index, "apple"));
      assertFalse(Files.exists(temp.resolve("current")));
    }
    Path file = Files.writeString(temp.resolve("file"), "no folder");
    try (Index index = Index.open(file, corpus, Corpus.options())) {
      assertEquals(2, total(index, "apple"));
      assertTrue(index.problem().orElseThrow().contains("in memory"));
    }
  }

  @Test
  void ofEqualScoresTheSmallerIdComesFirst() {
    Corpus equal = new Corpus();
    IntStream.range(0, 40)
        .forEach(i -> equal.with(Corpus.report("Title " + i, "Same words for all.")));
    List<String> expected =
        equal.documents.stream().map(one -> one.document().id()).sorted().toList();
    for (Path folder : List.of(temp.resolve("a"), temp.resolve("b"))) {
      try (Index index = Index.open(folder, equal, Corpus.options())) {
        List<String> pages = new ArrayList<>();
        for (int offset = 0; offset < 40; offset += 15) {
          assertInstanceOf(
                  Found.class, index.finder().search(new SearchRequest("words", false, offset, 15)))
              .hits()
              .forEach(hit -> pages.add(hit.document()));
        }
        assertEquals(expected, pages);
      }
      Collections.reverse(equal.documents);
    }
  }

  @Test
  void quotationsSpeakersAndClausesCanBeSearched() {
    String text = "He said: \"No apple today.\" An apple was seen.";
    Document report = Corpus.report("Quoted", text);
    Span quotation = new Span(9, 26);
    Corpus analysed = new Corpus();
    analysed.documents.add(
        new IndexedDocument(
            report,
            List.of(quotation),
            Map.of(
                Attribute.SPEAKER,
                List.of("Wang Yi"),
                Attribute.CLAUSE,
                List.of("gids/7"),
                Attribute.CUE,
                List.of("warned"),
                Attribute.LEVEL,
                List.of("quotes"),
                Attribute.NOTE,
                List.of("Compare with the evening edition"))));
    analysed.with(Corpus.report("Plain", "An apple."));
    try (Index index = Index.open(temp, analysed, Corpus.options())) {
      assertEquals(1, total(index, "apple in:quotes"));
      assertEquals(0, total(index, "seen in:quotes"));
      assertEquals(
          List.of(new Span(13, 18)),
          index.finder().matches(SearchQuery.of("in:quotes apple"), report.id()));
      assertEquals(2, index.finder().matches(SearchQuery.of("apple"), report.id()).size());
      assertEquals(1, total(index, "speaker:wang"));
      assertEquals(1, total(index, "clause:gids/7"));
      assertEquals(1, total(index, "clause:gids/*"));
      assertEquals(0, total(index, "clause:gids/8"));
    }
  }

  @Test
  void aHitByMeaningShowsTheNearestSentence() {
    Corpus topics =
        new Corpus()
            .with(
                Corpus.report("Wet", "Nobody came. It was wet weather. The end."),
                Corpus.report("Budget", "A levy on sugar. The budget grew."),
                Corpus.report("Rain word", "Rain fell on the team."));
    try (Index index = Index.open(temp, topics, Corpus.options())) {
      SearchRequest rain = new SearchRequest("rain storm", true, 0, 10);
      assertInstanceOf(Unparsed.class, index.finder().search(rain));
      index.indexMeaning((done, total) -> true);
      Found found = assertInstanceOf(Found.class, index.finder().search(rain));
      assertEquals(
          List.of("Rain word", "Wet"),
          found.hits().stream().map(hit -> hit.metadata().title()).toList());
      assertEquals(2, found.total());
      Hit wet = found.hits().get(1);
      assertEquals("It was wet weather.", wet.snippets().getFirst().text());
      assertEquals(List.of(), wet.ranges());
      assertEquals(
          List.of("Rain word"),
          assertInstanceOf(
                  Found.class,
                  index.finder().search(new SearchRequest("rain storm title:word", true, 0, 10)))
              .hits()
              .stream()
              .map(hit -> hit.metadata().title())
              .toList());
      assertInstanceOf(
          Found.class,
          index.finder().search(new SearchRequest("\"unclosed clip:storm rain: (", true, 0, 10)));
    }
  }
}
