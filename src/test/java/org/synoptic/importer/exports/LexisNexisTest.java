package org.synoptic.importer.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Field;

/** LexisNexis as plain text: numbered articles, labels in capitals. */
class LexisNexisTest {

  private static final String TWO =
      Samples.nexis(1, 2, "Old bridge to close") + Samples.nexis(2, 2, "Bridge: who will pay?");

  @Test
  void eachArticleHasItsHeadAndItsText() {
    Split split = Samples.split(TWO);
    assertEquals("LexisNexis", split.profile());
    assertEquals(OptionalInt.of(2), split.announced());
    assertEquals(2, split.kept().size());
    Article first = split.articles().get(0);
    assertEquals(
        "Old bridge to close | The Harbour Post | 2012-03-03 | Ada Miller, Ben Okoro | en",
        Samples.head(first));
    assertEquals(
        "The council of Eastport voted on Friday to close the old bridge. Trucks will take the"
            + " tunnel.\n\nNobody spoke against it.",
        first.document().text());
    assertEquals("Bridge: who will pay?", split.articles().get(1).document().metadata().title());
    assertTrue(split.unclear().isEmpty(), split.unclear().toString());
  }

  @Test
  void everyFieldSaysWhereItWasFound() {
    var provenance = Samples.split(TWO).articles().get(0).document().provenance();
    assertEquals("BYLINE", provenance.of(Field.AUTHORS).get(0).where());
    assertEquals("LANGUAGE", provenance.of(Field.LANGUAGE).get(0).where());
    assertEquals("line of the date", provenance.of(Field.PUBLISHED).get(0).where());
  }

  @Test
  void whatHasNoFieldIsKeptAsDetail() {
    var details = Samples.split(TWO).articles().get(0).details();
    assertEquals("NEWS; Pg. 4", details.get("SECTION"));
    assertEquals("Final Edition", details.get("notes"));
  }

  @Test
  void windowsLineEndsAndNoBreakSpacesChangeNothing() {
    Split plain = Samples.split(TWO);
    Split other = Samples.split(TWO.replace("\n", "\r\n").replace("BYLINE: ", "BYLINE :\u00a0"));
    assertEquals(plain.articles().get(0).document(), other.articles().get(0).document());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dokument 1 von 1|AUTOR|LÄNGE: 21 Wörter|UPDATE|SPRACHE: GERMAN; DEUTSCH|3. März 2012 Samstag|de",
        "1 of 1 DOCUMENT|AUTEUR|LONGUEUR: 21 mots|DATE-CHARGEMENT|LANGUE: FRENCH; FRANÇAIS|3 mars 2012|fr",
        "1 van 1 DOCUMENT|BYLINE|LENGTH: 21 woorden|LOAD-DATE|TAAL: DUTCH; NEDERLANDS|3 maart 2012 zaterdag|nl",
        "1 de 1 DOCUMENTO|AUTOR|LONGITUD: 21 palabras|FECHA-CARGA|IDIOMA: SPANISH; ESPAÑOL|3 de marzo de 2012|es"
      })
  void itIsReadInOtherLanguages(
      String begin,
      String author,
      String length,
      String load,
      String spoken,
      String date,
      String tag) {
    String text =
        Samples.nexis(1, 1, "Old bridge to close")
            .replace("1 of 1 DOCUMENTS", begin)
            .replace("BYLINE", author)
            .replace("LENGTH: 21 words", length)
            .replace("LOAD-DATE", load)
            .replace("LANGUAGE: ENGLISH", spoken)
            .replace("March 3, 2012 Saturday", date);
    Article article = Samples.split(text).articles().get(0);
    assertEquals(
        "Old bridge to close | The Harbour Post | 2012-03-03 | Ada Miller, Ben Okoro | " + tag,
        Samples.head(article));
    assertTrue(article.document().text().endsWith("Nobody spoke against it."));
  }

  @Test
  void headlineAndTextMayHaveLabels() {
    String text =
        """
                                   7 of 9 DOCUMENTS

                            Copyright 2012 Harbour Media
                                 All Rights Reserved

                                  The Harbour Post

                                    March 3, 2012
                                      Saturday

        SECTION: NEWS

        LENGTH: 9 words

        HEADLINE: Old bridge to close;
        Trucks will take the tunnel

        BODY:

        The council voted on Friday.

        LOAD-DATE: March 4, 2012
        """;
    Article article = Samples.split(text).articles().get(0);
    assertEquals(
        "Old bridge to close | The Harbour Post | 2012-03-03 |  | -", Samples.head(article));
    assertEquals(
        "Trucks will take the tunnel\n\nThe council voted on Friday.", article.document().text());
  }

  @Test
  void aMissingHeadlineIsToldAndTheFirstWordsStandForIt() {
    String text = Samples.nexis(1, 1, "X").replace("X\n", "\n");
    Article article = Samples.split(text).articles().get(0);
    assertEquals(
        "The council of Eastport voted on Friday to close the old bridge.",
        article.document().metadata().title());
    assertTrue(article.doubts().get(0).contains("no headline"));
    assertEquals(article.doubts(), article.document().warnings());
  }

  @Test
  void aDateThatDoesNotExistIsToldAndNotInvented() {
    String text =
        Samples.nexis(1, 1, "Old bridge to close")
            .replace("March 3, 2012 Saturday", "February 31, 2012")
            .replace("LOAD-DATE: March 4, 2012", "LOAD-DATE: March 44, 2012");
    Article article = Samples.split(text).articles().get(0);
    assertTrue(article.document().metadata().published().orElse("-").length() < 10);
  }

  @Test
  void theDayOfLoadingStandsForAMissingDateAndIsToldToBeThat() {
    String text = Samples.nexis(1, 1, "Old bridge to close").replace("March 3, 2012 Saturday", "");
    Article article = Samples.split(text).articles().get(0);
    assertEquals("2012-03-04", article.document().metadata().published().orElse("-"));
    assertTrue(article.doubts().toString().contains("came into the database"));
  }

  @Test
  void labelsWithoutValuesAreNoValues() {
    String text =
        Samples.nexis(1, 1, "Old bridge to close")
            .replace("BYLINE: Ada Miller and Ben Okoro", "BYLINE:")
            .replace("LANGUAGE: ENGLISH", "LANGUAGE:");
    Article article = Samples.split(text).articles().get(0);
    assertEquals(
        "Old bridge to close | The Harbour Post | 2012-03-03 |  | -", Samples.head(article));
    assertTrue(article.document().text().startsWith("The council of Eastport"));
  }

  @Test
  void wordsThatLookLikeLabelsStayInTheText() {
    String text =
        Samples.nexis(1, 1, "Old bridge to close")
            .replace(
                "Nobody spoke", "NEW BRIDGE: A wide one.\nLENGTH: 19.43 meters.\n\nNobody spoke");
    assertTrue(
        Samples.split(text)
            .articles()
            .get(0)
            .document()
            .text()
            .contains("NEW BRIDGE: A wide one.\n\nLENGTH: 19.43 meters.\n\nNobody"));
  }

  @Test
  void aNumberThatDoesNotFitTheTextIsADoubt() {
    String text = Samples.nexis(1, 1, "Old bridge to close").replace("21 words", "1,421 words");
    Split split = Samples.split(text);
    assertTrue(split.unclear().get(0).reason().contains("1421 words"));
    assertEquals(1, split.unclear().get(0).article());
  }
}
