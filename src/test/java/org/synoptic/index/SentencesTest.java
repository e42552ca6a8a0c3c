package org.synoptic.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static final String TEXT =
      "Mr. Smith spoke on Sept. 8 in the U.S. Senate. Nobody answered.\n\n他说。没有人回答。\n\n \nLast";

  @Test
  void titlesAndInitialsEndNoSentence() {
    assertEquals(
        List.of(
            "Mr. Smith spoke on Sept. 8 in the U.S. Senate.",
            "Nobody answered.",
            "他说。",
            "没有人回答。",
            "Last"),
        Sentences.of(TEXT).stream().map(one -> one.of(TEXT)).toList());
  }

  @Test
  void aQuestionInsideASentenceDoesNotEndIt() {
    String text =
        "“Why now?” he asked. (She left.) It was 3.5 per cent, or 4 . Then… 'Go on.' J. K. Row sat.";
    assertEquals(
        List.of(
            "“Why now?” he asked.",
            "(She left.)",
            "It was 3.5 per cent, or 4 .",
            "Then…",
            "'Go on.'",
            "J. K. Row sat."),
        Sentences.of(text).stream().map(one -> one.of(text)).toList());
  }

  @Test
  void theSentenceAtAPlaceIsTheSameAsAmongAll() {
    for (var sentence : Sentences.of(TEXT)) {
      for (int place = sentence.start(); place < sentence.end(); place++) {
        assertEquals(sentence, Sentences.at(TEXT, place));
      }
    }
  }

  @Test
  void theSentenceAtAnyPlaceOfAMessyTextIsOneOfAll() {
    String[] pieces = {
      "word ",
      "No. ",
      "Mr. ",
      "U.S. ",
      "he said.",
      " ",
      "\" ",
      "”",
      "? ",
      "\n",
      "A ",
      "e.g. ",
      "3.5 ",
      "他说。",
      "... ",
      "(",
      ") ",
      "\n\n",
      "Then ",
      "J. K. Row",
      "\t",
      "!",
      "’s "
    };
    SplittableRandom random = new SplittableRandom(8);
    for (int round = 0; round < 300; round++) {
      StringBuilder made = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        made.append(pieces[random.nextInt(pieces.length)]);
      }
      String text = made.toString();
      for (var sentence : Sentences.of(text)) {
        for (int place = sentence.start(); place < sentence.end(); place++) {
          assertEquals(sentence, Sentences.at(text, place), text);
        }
      }
    }
  }
}
