package org.synoptic.importer.references;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Document;
import org.synoptic.model.Field;
import org.synoptic.model.Metadata;

/** Which document a reference describes, and what it adds to it. */
class MatcherTest {

  private static Document document(String title, String outlet, String day, String url) {
    return Document.report(
        new Metadata(
            title,
            List.of(),
            given(outlet),
            given(day),
            Optional.empty(),
            Optional.empty(),
            given(url)),
        "Text of " + title + outlet + day,
        List.of());
  }

  private static Reference reference(String title, String outlet, String day, String url) {
    return new Reference(
        1,
        "NEWS",
        title,
        List.of("Ada Miller"),
        given(outlet),
        given(day),
        given(url),
        Optional.empty(),
        "");
  }

  private static Optional<String> given(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private static final Document BRIDGE =
      document(
          "Old bridge to close in spring",
          "The Harbour Post",
          "2012-03-03",
          "https://www.harbour.example/bridge/");
  private static final Document TUNNEL =
      document("Tunnel stays open", "The Harbour Post", "2012-03-03", "");

  private static Match match(Reference reference, Document... documents) {
    return new Matcher(List.of(documents)).match(List.of(reference)).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "http://harbour.example/bridge",
    "https://harbour.example/bridge?utm_source=x#top",
    "https://WWW.Harbour.example/bridge/"
  })
  void theSameAddressIsTheSameReport(String url) {
    Match match = match(reference("Quite another title", "", "", url), BRIDGE, TUNNEL);
    assertEquals(Optional.of(BRIDGE.id()), match.document());
    assertEquals(1.0, match.score());
    assertEquals(List.of("the same address"), match.why());
  }

  @Test
  void aTitleWithOutletAndDayIsEnough() {
    Match match =
        match(
            reference("Old Bridge to Close in Spring", "Harbour Post", "2012-03-03", ""),
            BRIDGE,
            TUNNEL);
    assertEquals(Optional.of(BRIDGE.id()), match.document());
    assertTrue(match.why().contains("the same day"));
  }

  @ParameterizedTest
  @CsvSource({
    "Old bridge to close in spring,Eastport Gazette,2012-03-03",
    "Old bridge to close in spring,The Harbour Post,2013-03-03",
    "Old bridge to open in autumn again soon,The Harbour Post,2012-03-03",
    "Old bridge to close in spring,'',''"
  })
  void anotherOutletDayOrTitleIsNoMatch(String title, String outlet, String day) {
    assertEquals(Optional.empty(), match(reference(title, outlet, day, ""), BRIDGE).document());
  }

  @Test
  void twoThatFitAsWellAreToldAndNotGuessed() {
    Document again =
        document(
            "Old bridge to close in spring",
            "The Harbour Post",
            "2012-03-03",
            "https://other.example/1");
    Match match =
        match(
            reference("Old bridge to close in spring", "The Harbour Post", "2012-03-03", ""),
            BRIDGE,
            again);
    assertTrue(match.ambiguous());
    assertEquals(Optional.empty(), match.document());
    assertEquals(List.of(BRIDGE.id(), again.id()), match.candidates());
  }

  @Test
  void missingFieldsAreFilledAndDifferingOnesNoted() {
    Reference reference =
        reference("Tunnel remains open", "Harbour Post", "2012-03-03", "https://harbour.example/t");
    Completion completion = Completion.of(TUNNEL, reference);
    assertEquals("Tunnel stays open", completion.metadata().title());
    assertEquals(List.of("Ada Miller"), completion.metadata().authors());
    assertEquals(Optional.of("https://harbour.example/t"), completion.metadata().url());
    assertEquals(List.of(Field.AUTHORS, Field.URL), completion.filled());
    assertEquals(List.of(Field.TITLE), completion.differing());
    assertEquals(
        List.of("Tunnel stays open", "Tunnel remains open"),
        List.copyOf(completion.provenance().answers(Field.TITLE)));
  }
}
