package org.synoptic.importer.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.importer.office.WrittenLine;

/** Nexis Uni: a cover with a list, then articles with labels in small letters. */
class NexisUniTest {

  private static final String COVER =
      """
      Date and Time: Friday, 5. March 2021 09:31:00 CET
      Job Number: 00000001
      Documents (2)
      1. Bridge to close
      Client/Matter: -None-
      Search Terms: bridge
      2. Tunnel stays open
      Client/Matter: -None-
      Search Terms: bridge
      """;

  private static final String ARTICLE =
      """
      Bridge to close
      The Harbour Post (Eastport)
      March 3, 2021 Wednesday 9:20 AM GMT
      Copyright 2021 Harbour Media All Rights Reserved
      Section: NEWS; Pg. 4
      Length: 21 words
      Byline: Ada Miller
      Highlight: Trucks will take the tunnel
      Body
      The council of Eastport voted on Friday to close the old bridge.
      Nobody spoke against it.
      Graphic
      A picture of the bridge.
      Classification
      Language: ENGLISH
      Publication-Type: Newspaper
      Subject: BRIDGES (90%)
      Load-Date: March 4, 2021
      End of Document
      """;

  private static List<WrittenLine> lines(String text, boolean looks) {
    List<WrittenLine> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      boolean title = looks && (line.equals("Bridge to close") || line.equals("Tunnel stays open"));
      lines.add(new WrittenLine(line, title ? 1 : 0, 0, title, title));
    }
    return lines;
  }

  private static Split split(String text, boolean looks) {
    return Detection.best(WrittenLines.of(lines(text, looks)), Profiles.bundled()).orElseThrow();
  }

  private static final String BOTH =
      COVER
          + ARTICLE
          + ARTICLE.replace("Bridge to close", "Tunnel stays open").replace("March 3", "March 2");

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void theListOnTheCoverIsNoArticle(boolean looks) {
    Split split = split(BOTH, looks);
    assertEquals("Nexis Uni", split.profile());
    assertEquals(OptionalInt.of(2), split.announced());
    assertEquals(
        List.of(
            "Bridge to close | The Harbour Post (Eastport) | 2021-03-03 | Ada Miller | en",
            "Tunnel stays open | The Harbour Post (Eastport) | 2021-03-02 | Ada Miller | en"),
        split.articles().stream().map(Samples::head).toList());
    assertTrue(split.leftovers().get(0).known());
  }

  @Test
  void theTextEndsWhereItsDataBegin() {
    Article article = split(BOTH, true).articles().get(0);
    assertEquals(
        """
        Trucks will take the tunnel

        The council of Eastport voted on Friday to close the old bridge.

        Nobody spoke against it.\
        """,
        article.document().text());
    assertEquals("A picture of the bridge.", article.details().get("Graphic"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Länge: 21 Wörter|Autor:|Hauptteil|Sprache: GERMAN; DEUTSCH|Ladedatum: 4. März 2021|Ende des Dokuments|3. März 2021 Mittwoch|de",
        "Longueur : 21 mots|Auteur :|Corps|Langue : FRENCH; FRANÇAIS|Date de chargement : 4 mars 2021|Fin du document|mercredi 3 mars 2021|fr",
        "Longitud: 21 palabras|Autor:|Cuerpo|Idioma: SPANISH; ESPAÑOL|Fecha de carga: 4 de marzo de 2021|Fin del documento|3 de marzo de 2021|es",
        "Length: 21 woorden|Byline:|Body|Language: DUTCH; NEDERLANDS|Load-Date: 4 maart 2021|End of Document|3 maart 2021 woensdag|nl"
      })
  void itIsReadInOtherLanguages(
      String length,
      String byline,
      String body,
      String spoken,
      String load,
      String end,
      String date,
      String tag) {
    String text =
        ARTICLE
            .replace("Length: 21 words", length)
            .replace("Byline:", byline)
            .replace("Body", body)
            .replace("Language: ENGLISH", spoken)
            .replace("Load-Date: March 4, 2021", load)
            .replace("End of Document", end)
            .replace("March 3, 2021 Wednesday 9:20 AM GMT", date);
    Article article = split(text, true).articles().get(0);
    assertEquals(
        "Bridge to close | The Harbour Post (Eastport) | 2021-03-03 | Ada Miller | " + tag,
        Samples.head(article));
    assertTrue(article.document().text().endsWith("Nobody spoke against it."));
  }

  @Test
  void itIsReadAsPlainTextToo() {
    String text = BOTH.replace("\n", "\n\n").replace("\n\nNobody", "\nNobody");
    Split split = Samples.split(text);
    assertEquals("Nexis Uni", split.profile());
    assertEquals(
        "Bridge to close | The Harbour Post (Eastport) | 2021-03-03 | Ada Miller | en",
        Samples.head(split.articles().get(0)));
  }
}
