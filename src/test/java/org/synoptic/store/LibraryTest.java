package org.synoptic.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.model.Analysis;
import org.synoptic.model.Claim;
import org.synoptic.model.Document;
import org.synoptic.model.Dossier;
import org.synoptic.model.Judgement;
import org.synoptic.model.Level;
import org.synoptic.model.NamedEntity;
import org.synoptic.model.Quotation;
import org.synoptic.model.QuotationKind;
import org.synoptic.model.Reason;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Speaker;

class LibraryTest {

  @TempDir Path temp;

  @Test
  void whatWasAddedIsThereWhenTheLibraryIsOpenedAgain() {
    byte[] bytes = Samples.bytes("<html>é 数据 \uD83D\uDE00</html>");
    Document report = Samples.report("A & B \"quoted\"", "Text é 数据 \uD83D\uDE00 \u0000 end");
    Document policy = Samples.policy();
    byte[] rules = Samples.bytes("rules");
    try (Library library = Library.open(temp.resolve("lib"))) {
      Samples.add(library, Samples.capture(bytes, "a.html"), bytes, report);
      Samples.add(library, Samples.capture(rules, "rules.txt"), rules, policy);
    }
    try (Library library = Library.open(temp.resolve("lib"))) {
      assertEquals(Optional.empty(), library.readOnly());
      assertEquals(Optional.of(report), library.document(report.id()));
      assertEquals(Optional.of(policy), library.document(policy.id()));
      assertEquals(Optional.empty(), library.document("nobody"));
      assertEquals(List.of(Samples.capture(bytes, "a.html")), library.captures(report.id()));
      assertEquals(List.of(report.id()), library.bySha(Samples.capture(bytes, "").sha256()));
      assertArrayEquals(bytes, library.bytes(Samples.capture(bytes, "").sha256()));
      assertEquals(2, library.count());
    }
  }

  @Test
  void theSameBytesFromTwoPlacesAreTwoCapturesOfOneDocument() {
    byte[] bytes = Samples.bytes("same");
    Document report = Samples.report("Once", "text");
    try (Library library = Library.open(temp)) {
      Samples.add(library, Samples.capture(bytes, "a.html"), bytes, report);
      Samples.add(library, Samples.capture(bytes, "b.html"), bytes, report);
      Samples.add(library, Samples.capture(bytes, "a.html"), bytes, report);
      assertEquals(List.of(report), library.documents());
      assertEquals(
          List.of(Samples.capture(bytes, "a.html"), Samples.capture(bytes, "b.html")),
          library.captures(report.id()));
    }
  }

  @Test
  void listsAreOrderedByTitleThenIdHoweverTheyWereAdded() {
    try (Library library = Library.open(temp)) {
      Samples.add(
          library, Samples.article("beta"), Samples.article("Gamma"), Samples.article("Alpha"));
      List<String> titles = List.of("Alpha", "beta", "Gamma");
      assertEquals(
          titles, library.documents().stream().map(one -> one.metadata().title()).toList());
      assertEquals(
          titles, library.summaries().stream().map(one -> one.metadata().title()).toList());
      assertEquals(2, library.summaries().getFirst().words());
    }
  }

  @Test
  void streamGivesEveryDocumentOnceByIdOverManyPages() {
    List<Samples.Article> many =
        IntStream.range(0, 600).mapToObj(i -> Samples.article("T" + i)).toList();
    try (Library library = Library.open(temp)) {
      Samples.add(library, many.toArray(Samples.Article[]::new));
      assertEquals(
          many.stream().map(one -> one.document().id()).sorted().toList(),
          library.stream().map(Document::id).toList());
    }
  }

  @Test
  void capturesLieInAPackThatOtherProgramsReadAndDamageIsSaid() throws IOException {
    byte[] bytes = Samples.bytes("the bytes as they came in\r\n");
    String sha = Samples.capture(bytes, "").sha256();
    Path pack = temp.resolve("captures").resolve("000001.warc");
    try (Library library = Library.open(temp)) {
      Samples.add(
          library, Samples.capture(bytes, "/a b\nc.html"), bytes, Samples.report("A", "text"));
      assertArrayEquals(bytes, library.bytes(sha));
      String record = Files.readString(pack);
      assertTrue(record.startsWith("WARC/1.1\r\nWARC-Type: resource\r\n"), record);
      assertTrue(record.contains("\r\nWARC-Target-URI: file:///a%20b%0Ac.html\r\n"), record);
      assertTrue(record.contains("\r\nWARC-Block-Digest: sha256:" + sha + "\r\n"), record);
      assertTrue(record.contains("\r\nContent-Length: 27\r\n"), record);
      assertTrue(record.endsWith("\r\n\r\nthe bytes as they came in\r\n\r\n\r\n"), record);
      Files.writeString(pack, record.replace("came in", "went by"));
      assertTrue(
          assertThrows(LibraryException.class, () -> library.bytes(sha))
              .toString()
              .contains("damaged"));
      Files.delete(pack);
      assertTrue(
          assertThrows(LibraryException.class, () -> library.bytes(sha))
              .toString()
              .contains("missing"));
    }
    try (Library library = Library.open(temp)) {
      Samples.add(library, Samples.capture(bytes, "b"), bytes, Samples.report("A", "text"));
      assertArrayEquals(bytes, library.bytes(sha), "an import of the same bytes mends it");
    }
  }

  @Test
  void whatACrashLeftInAPackStaysAndIsNotBuiltUpon() throws IOException {
    Path pack = temp.resolve("captures").resolve("000001.warc");
    Samples.Article a = Samples.article("A");
    Samples.Article b = Samples.article("B");
    try (Library library = Library.open(temp)) {
      Samples.add(library, a);
    }
    Files.writeString(pack, "WARC/1.1 half a rec", StandardOpenOption.APPEND);
    long size = Files.size(pack);
    try (Library library = Library.open(temp)) {
      Samples.add(library, b);
      assertArrayEquals(a.bytes(), library.bytes(a.capture().sha256()));
      assertArrayEquals(b.bytes(), library.bytes(b.capture().sha256()));
    }
    assertEquals(size, Files.size(pack));
    assertTrue(Files.exists(pack.resolveSibling("000002.warc")));
  }

  @Test
  void capturesOfAnOlderLayoutAreStillRead() throws IOException {
    Samples.Article a = Samples.article("A");
    String sha = a.capture().sha256();
    Path shelf = temp.resolve("captures").resolve(sha.substring(0, 2));
    Files.createDirectories(shelf);
    Files.write(shelf.resolve(sha), a.bytes());
    try (Library library = Library.open(temp)) {
      assertTrue(library.holds(sha, a.bytes().length));
      Samples.add(library, a);
      assertArrayEquals(a.bytes(), library.bytes(sha));
    }
    assertFalse(Files.exists(temp.resolve("captures").resolve("000001.warc")));
  }

  @Test
  void bytesOfAnotherHashAreRefused() {
    byte[] bytes = Samples.bytes("one");
    try (Library library = Library.open(temp)) {
      assertThrows(
          LibraryException.class,
          () ->
              Samples.add(
                  library,
                  Samples.capture(bytes, "a"),
                  Samples.bytes("two"),
                  Samples.report("A", "t")));
      assertEquals(0, library.count());
    }
  }

  @Test
  void aDossierIsReplacedByTheOneOfItsNameAndKeepsItsOrder() {
    Samples.Article a = Samples.article("A");
    Samples.Article b = Samples.article("B");
    String idA = a.document().id();
    String idB = b.document().id();
    try (Library library = Library.open(temp)) {
      Samples.add(library, a, b);
      library.save(new Dossier("first", List.of(idA), List.of()));
      library.save(new Dossier("first", List.of(idB, idA), List.of()));
      library.save(new Dossier("Another", List.of(), List.of(idA)));
      List<Dossier> expected =
          List.of(
              new Dossier("Another", List.of(), List.of(idA)),
              new Dossier("first", List.of(idB, idA), List.of()));
      assertEquals(expected, library.dossiers());
      assertThrows(
          LibraryException.class,
          () -> library.save(new Dossier("first", List.of("nobody"), List.of())));
      assertEquals(expected, library.dossiers(), "a dossier that fails leaves the old one");
    }
  }

  @Test
  void judgementsAreNumberedInOrderAndSurvive() {
    try (Library library = Library.open(temp)) {
      assertEquals(1, library.append(Samples.judgement("claim", "accepted")).number());
      assertEquals(2, library.append(Samples.judgement("claim", "")).number());
    }
    try (Library library = Library.open(temp)) {
      assertEquals(3, library.append(Samples.judgement("other", "rejected")).number());
      assertEquals(
          List.of("accepted", "", "rejected"),
          library.judgements().stream().map(Judgement::value).toList());
      assertEquals(Samples.NOON, library.judgements().getFirst().time());
    }
  }

  @Test
  void analysisIsKeptByVersion() {
    Samples.Article a = Samples.article("A");
    Span span = new Span(0, 2);
    Analysis analysis =
        new Analysis(
            a.document().id(),
            List.of(new Sentence(span, 0)),
            List.of(
                new Quotation(
                    span,
                    QuotationKind.MIXED,
                    Optional.of(new Speaker(span, "he", Optional.of("Wu"))),
                    Optional.empty())),
            List.of(
                new Claim(
                    "c1",
                    span,
                    "On",
                    Level.QUOTES,
                    Optional.empty(),
                    List.of("The Paper"),
                    true,
                    new Reason("rule", 0.25, List.of("word")))),
            List.of(
                new NamedEntity(
                    "Wu", List.of(new NamedEntity.Mention(span, "On", "", "On")), true)));
    try (Library library = Library.open(temp)) {
      Samples.add(library, a);
      library.analyses().save(analysis, "7");
      assertEquals(Optional.of(analysis), library.analyses().of(a.document().id(), "7"));
      assertEquals(Optional.empty(), library.analyses().of(a.document().id(), "8"));
    }
  }

  @Test
  void settingsAreRemembered() {
    try (Library library = Library.open(temp)) {
      assertEquals(Optional.empty(), library.settings().get("theme"));
      library.settings().put("theme", "dark");
      library.settings().put("theme", "light");
    }
    try (Library library = Library.open(temp)) {
      assertEquals(Optional.of("light"), library.settings().get("theme"));
    }
  }
}
