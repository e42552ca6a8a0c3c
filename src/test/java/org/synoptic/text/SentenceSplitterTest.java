package org.synoptic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.Span;

class SentenceSplitterTest {

  /** In each text a bar stands where a sentence must end, and nowhere else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // Titles, ranks, initials, organisations
        "Gen. Paul Okoro met Mrs. Lind.| Sen. A. J. Brown did not.",
        "The novelist P. D. R. Hale wrote it.| Nobody read it.",
        "The poet E. A. Moss sang.| All wept.",
        "My brother and I.| Nobody else.",
        "Acme Inc. Chairman Ann Low resigned.| She was with Acme Inc.| The board was not told.",
        "Lt. Col. Reyes sued Hart et al. in March.",
        "The senator (D-Calif.) voted no.| Five others did not.",
        // Countries and degrees that may end a sentence
        "Exports to the U.S. rose.| She left the U.K.| They followed.",
        "The U.N. Security Council met.| He holds a Ph.D.| She does not.",
        // Numbers
        "Room No. 5 is shut.| The answer was no.| Nobody asked.",
        "See pp. 12-15 and Art. 7 of the law.| It cost $3.50, or 2.1 percent.| 12 people paid.",
        "They met on Jan. 3 in Oslo.| They parted in Jan.| The talks failed.",
        // The hour
        "The session opened at 9 a.m. Monday and closed at 5 p.m. London time.| All left.",
        "The doors were shut at 11 p.m.| Mr. Vance was inside.",
        // Quotations and parentheses
        "“Who pays?” the finance minister asked.| “Not us!” Ms. Ode said.",
        "\"Who pays?\" she asked.| \"Not us.\"| They left.",
        "“We object.”| “We cannot accept it,” said Ode.",
        "‘We object.’| Nobody moved.",
        "The plan (one called it “a joke. Really.”) was dropped.| (She laughed.| He did not.)| All"
            + " left.",
        // Ellipses and repeated marks
        "He paused... then he went on...| Nobody listened.| What?!| Really!!| Yes.",
        "“I … do not know …” she said.",
        // Addresses
        "Read www.example.org/a.Page and write to a.b@example.org.| It is free.",
        // Lists in one line
        "1. Open the door. |2. Shut it. |3. Go.",
        "• Cheap milk |• Dear bread",
        // What scraping leaves
        "The pact holds.|Nobody signed it.",
        "It was dropped.”|Others agreed.",
        "The vote was lost.[4]| The next was won.",
        // Mails, captions, joined lines
        "Ann Low| 03/04/2001 09:15 AM| Please send the draft.| Regards,| Ann Low",
        "From: Ann Low <a.low@mail.example>| Read it now :-)| Then call me.",
        "We meet on Monday| Best regards,| Ann Low",
        "She wrote “as you like it”.| but he did not (or would not).| they left.",
        "Give him my best regards, and Ann's.| He sent Ann Low his thanks.",
        "Hi,| Your note came.| Hello Ann Low,| Your own came too.",
        "They did it!! :)| and we paid.",
        "https://mail.example/draft| has the draft.",
        "Both are here.| - tide table.pdf| - Low_draft (new).doc",
        "The draft << File: draft.doc >>| Please read it.| It is 5 >> 4 here.",
        "We shall see.| --| Ann Low",
        "Pay in coins (or by card now.| It is 5 dollars (1) for a day.",
        "The toll -- Ann Low set it -- is dear.",
        "Sent by Ann Low on 03/04/2001 09:15:00 PM| The toll is here.",
        "Phone:? 555 0101 and mail:? none",
        "---= Harbour News: all the news =---| The ferry is late.",
        "Who pays?|nobody does.| See www.example.org/a?now=that for it.",
        "I ask two things.| 1) Send it.| Soon, please| 2) Call me.| Then rest| 3) Write to them.",
        "Figure 1 (on the left) shows it.| Figure 2| Ships in port",
        "(Harbour Times)| “We are late,” she said.",
        // No stop at all: a heading in the line, a name under a mail
        "COLD FRONT| But the wind fell.| AFTER THE VOTE, A CALM| A mayor left.| NEW RULES| It is late.",
        "Ann Low| These look fine to me.| Harbour Inn| This inn is cheap.| Call 555 0101| We wait.",
        "The film We Were There won.| He met Ann Low.| The Who were late.| But Is It Art?",
        "In 2005 I left.| Now I'm back.| She read The Times and wrote for The Post.",
        "What now??|nobody knows.| He waited...|Nobody came.",
        "The draft is at https://mail.example/draft| Please read it at https://mail.example/notes"
            + " too.",
        "End of part one| ======| Part two begins.",
        "Figure 2.1| The port of Oslo in winter.",
        "(Reuters)| The board met on Monday.",
        "We have two questions| 1) when will it open| 2) who pays for it.",
        // No end of a sentence
        "Some agreed; others did not: they left.",
        "OSLO, D.C. — The talks go on.",
        "iPads sold well.| iPhones did not.",
        "she came late.| he did not come at all."
      })
  void sentencesEndAtTheBars(String marked) {
    assertSplits(marked);
  }

  /** The same, with line breaks in the paragraph. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bank Raises Rates|\nBy Ann Low|\nSept. 3, 2021|\nThe bank raised its rates.",
        "The bank raised its rates, and it said that it would do so again, at its\n"
            + "November meeting.| It may not.",
        "The bank raised its\nrates.",
        "prices|\nwages|\nrents and taxes"
      })
  void lineBreaksPartHeadingsButNotWrappedProse(String marked) {
    assertSplits(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "部长说：“我们反对。|不能接受！”|他走了。",
        "会議は終わった。|次はいつですか？|未定です。",
        "他说“我们反对。”，然后走了。",
        "Das Gesetz gilt ab dem 3. Mai.| Dr. Weber sagte: „Das ist falsch.“| Alle gingen.",
        "هل تم الاتفاق؟| نعم.",
        "क्या यह सच है?| यह सच है।| सब गए।"
      })
  void otherScriptsHaveStopsOfTheirOwn(String marked) {
    assertSplits(marked);
  }

  /** Short forms that only the language itself would tell, before words in small letters. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le tribunal a jugé l'affaire, cf. art. 12 al. 3 du code.| « C'est injuste », dit-elle.",
        "Spotkanie odbyło się na ul. Długiej ok. godz. dziewiątej.| Nikt nie przyszedł.",
        "Mødet begyndte kl. ni, bl.a. fordi toget var forsinket.| Ingen kom.",
        "Встреча прошла в г. Туле в 2010 г. и закончилась поздно.| Никто не пришёл.",
        "El acuerdo (art. 3, párr. segundo) es claro.| ¿Quién lo firmó?| Nadie."
      })
  void aSmallLetterGoesOnInALanguageWhoseShortFormsAreNotKnown(String marked) {
    assertSplits(marked, true);
  }

  @Test
  void aNoBreakSpaceIsABlank() {
    String text = "The vote was lost.\u00a0“It was close,” they said.";
    assertEquals(
        List.of(new Span(0, 18), new Span(19, text.length())),
        SentenceSplitter.split(text, new Span(0, text.length()), false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.", ". ", "\" .", "(a. ", "1. ", "A b. ", "a.\n"})
  void hostileTextTakesLinearTime(String unit) {
    String text = unit.repeat(100_000 / unit.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> SentenceSplitter.split(text, new Span(0, text.length()), false));
  }

  private void assertSplits(String marked) {
    assertSplits(marked, false);
  }

  private void assertSplits(String marked, boolean foreign) {
    String text = marked.replace("|", "");
    List<String> wanted = List.of(marked.split("\\|")).stream().map(String::strip).toList();
    assertEquals(
        wanted,
        SentenceSplitter.split(text, new Span(0, text.length()), foreign).stream()
            .map(span -> span.of(text))
            .toList());
  }
}
