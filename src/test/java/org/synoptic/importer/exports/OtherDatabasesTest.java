package org.synoptic.importer.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.office.WrittenLine;

/** Databases that say where an article stood in other ways. */
class OtherDatabasesTest {

  @Test
  void mediargusNamesTheNewspaperInItsTableOfContents() {
    String text =
        """
        ?1. De brug gaat dicht

        De Havenbode, zaterdag 3 maart 2012, p. 4, 12w.

        De raad van Oosthaven besliste vrijdag ...


        2. Artikel zonder titel

        De Courant, vrijdag 2 maart 2012, p. 1, 9w.

        Niemand zegt wie betaalt ...



        03-03-2012, p.4

        Stad

        De brug gaat dicht

        De raad van Oosthaven besliste vrijdag dat de oude brug dicht gaat.

         © Havenmedia



        02-03-2012, p.1

        Geld

        Niemand zegt wie de tunnel zal betalen.

         © Courant
        """;
    Split split = Samples.split(text);
    assertEquals(OptionalInt.of(2), split.announced());
    assertEquals(
        List.of(
            "De brug gaat dicht | De Havenbode | 2012-03-03 |  | nl",
            "Niemand zegt wie de tunnel zal betalen. | De Courant | 2012-03-02 |  | nl"),
        split.articles().stream().map(Samples::head).toList());
    assertEquals(
        "De raad van Oosthaven besliste vrijdag dat de oude brug dicht gaat.",
        split.articles().get(0).document().text());
    assertTrue(split.articles().get(1).doubts().toString().contains("no headline"));
  }

  @Test
  void defactoHasNewspaperAndDayInItsFirstLine() {
    String page =
        """
        <html><body><div><pre>"Hafenbote" Nr. 065 vom 03.03.2012          Seite: 4
        Ressort: Stadt</pre>Lastwagen fahren bald durch den Tunnel.<br>
        <h3>Alte Brücke wird gesperrt</h3><p>Der Rat von Osthafen hat am Freitag die Sperre beschlossen.</p></div>
        <div><pre>"Kurier am Meer" vom 02.03.2012
        Ressort: Geld</pre><h3>Wer zahlt?</h3><p>Der Bürgermeister sagt es nicht.</p></div></body></html>
        """;
    Split split = Samples.split(page);
    assertEquals("APA DeFacto", split.profile());
    assertEquals(
        List.of(
            "Alte Brücke wird gesperrt | Hafenbote | 2012-03-03 |  | de",
            "Wer zahlt? | Kurier am Meer | 2012-03-02 |  | de"),
        split.articles().stream().map(Samples::head).toList());
    assertEquals("Stadt", split.articles().get(0).details().get("section"));
    assertEquals(
        "Lastwagen fahren bald durch den Tunnel.\n\n"
            + "Der Rat von Osthafen hat am Freitag die Sperre beschlossen.",
        split.articles().get(0).document().text());
  }

  @Test
  void defactoIsReadFromLinesOfRtf() {
    List<WrittenLine> lines =
        List.of(
            WrittenLine.of("\"Hafenbote.at\" gefunden am 03.03.2012 10:36 Uhr"),
            new WrittenLine("Alte Brücke wird", 0, 0, true, false),
            new WrittenLine("bald gesperrt", 0, 0, true, false),
            WrittenLine.of("Der Rat hat es beschlossen."),
            WrittenLine.of("____________________"),
            WrittenLine.of("\"Kurier.at\" gefunden am 02.03.2012 10:36 Uhr"),
            new WrittenLine("Wer zahlt?", 0, 0, true, false),
            WrittenLine.of("Der Bürgermeister sagt es nicht."));
    Split split = Detection.best(WrittenLines.of(lines), Profiles.bundled()).orElseThrow();
    assertEquals(
        List.of(
            "Alte Brücke wird bald gesperrt | Hafenbote.at | 2012-03-03 |  | de",
            "Wer zahlt? | Kurier.at | 2012-03-02 |  | de"),
        split.articles().stream().map(Samples::head).toList());
    assertEquals("Der Rat hat es beschlossen.", split.articles().get(0).document().text());
  }

  @Test
  void anArticleMayBeginWithEachPage() throws UnreadableException {
    Profile profile =
        Profiles.read(
            "pages.profile",
            "name = Pages\npages = cut\nhead = title outlet date\nlabel authors = Written by:\n");
    List<WrittenLine> lines =
        List.of(
            new WrittenLine("Old bridge to close", 1, 0, true, true),
            WrittenLine.of("The Harbour Post"),
            WrittenLine.of("3 March 2012"),
            WrittenLine.of("Written by: Ada Miller"),
            WrittenLine.of("The council voted on Friday."),
            new WrittenLine("Who will pay?", 1, 0, true, true),
            WrittenLine.of("Eastport Gazette"),
            WrittenLine.of("2 March 2012"),
            WrittenLine.of("The mayor does not say."));
    Split split = Detection.best(WrittenLines.of(lines), List.of(profile)).orElseThrow();
    assertEquals(
        List.of(
            "Old bridge to close | The Harbour Post | 2012-03-03 | Ada Miller | -",
            "Who will pay? | Eastport Gazette | 2012-03-02 |  | -"),
        split.articles().stream().map(Samples::head).toList());
  }
}
