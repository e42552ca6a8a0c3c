package org.synoptic.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Cause;
import org.synoptic.model.Comparison;
import org.synoptic.model.Conflict;
import org.synoptic.model.ConflictKind;
import org.synoptic.model.Span;
import org.synoptic.ui.SampleComparison;
import org.synoptic.ui.kit.Words;

/** Conflicts speak the reader's language; the command line speaks English. */
class CausesTest {

  private final Comparison comparison = SampleComparison.make();
  private final ComparisonIndex index = new ComparisonIndex(comparison);

  @AfterEach
  void backToEnglish() {
    Words.speak(Locale.ENGLISH);
  }

  private static Conflict polarity(Cause... why) {
    return new Conflict(
        "c",
        ConflictKind.POLARITY,
        new Conflict.Side(0, new Span(0, 3), Conflict.AFFIRMED),
        new Conflict.Side(1, new Span(0, 3), "no deal"),
        "",
        List.of(why));
  }

  @Test
  void reasonsAreInTheLanguageOfTheReader() {
    Conflict number = comparison.conflicts().getFirst();
    assertEquals(List.of("12 crowns against 15 crowns"), Causes.of(index, number));
    Words.speak(Locale.GERMAN);
    assertEquals(List.of("12 crowns gegen 15 crowns"), Causes.of(index, number));
    assertEquals("12 crowns against 15 crowns", number.why().getFirst().english());
  }

  @Test
  void whoHasTheWordsAloneIsNamed() {
    Conflict one = polarity(Cause.of(Cause.Kind.ONLY_SECOND, "firms"));
    assertEquals(List.of("only Harbour Post has “firms”"), Causes.of(index, one));
  }

  @Test
  void everyKindHasWordsInEveryLanguage() {
    for (Locale language : Words.LANGUAGES) {
      Words.speak(language);
      for (Cause.Kind kind : Cause.Kind.values()) {
        String sentence =
            Causes.of(index, polarity(Cause.of(kind, "one", "two", "three"))).getFirst();
        assertEquals(-1, sentence.indexOf('{'), sentence);
      }
    }
  }

  @Test
  void stanceIsSaidInWordsAndTheWordsOfATextStay() {
    Conflict one = polarity();
    Words.speak(Locale.GERMAN);
    assertEquals("bejaht", Causes.value(one, one.a()));
    assertEquals("no deal", Causes.value(one, one.b()));
  }
}
