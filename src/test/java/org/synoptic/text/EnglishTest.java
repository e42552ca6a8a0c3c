package org.synoptic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Sentence;

class EnglishTest {

  private final English english = new English();

  @Test
  void sentencesEndAtFullStopsAndAtBlankLines() {
    String text =
        "The minister spoke on Tuesday. Nobody answered him.\n\nA second paragraph without a stop\n\nA third.";
    assertEquals(
        List.of(
            "The minister spoke on Tuesday.",
            "Nobody answered him.",
            "A second paragraph without a stop",
            "A third."),
        english.sentences(text).stream().map(one -> one.span().of(text)).toList());
    assertEquals(
        List.of(0, 0, 1, 2), english.sentences(text).stream().map(Sentence::paragraph).toList());
  }

  @Test
  void tokensHaveTheirPlaceTagAndLemma() {
    String text = "First. The officials denied it.";
    List<Token> tokens = english.tokens(text, english.sentences(text).get(1).span());
    assertEquals(
        List.of("The", "officials", "denied", "it", "."),
        tokens.stream().map(Token::text).toList());
    assertEquals(
        List.of("the", "official", "deny", "it", "."), tokens.stream().map(Token::lemma).toList());
    assertEquals(
        List.of("DET", "NOUN", "VERB", "PRON", "PUNCT"), tokens.stream().map(Token::tag).toList());
    tokens.forEach(token -> assertEquals(token.text(), token.span().of(text)));
  }
}
