package org.synoptic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Span;

class EnglishTokensTest {

  private static final Set<String> UNIVERSAL =
      Set.of(
          "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X"
              .split(" "));
  private static final English ENGLISH = new English();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "They don’t know. | They do n’t know .",
        "They dont know. | They do nt know .",
        "The mayor's aide's car. | The mayor 's aide 's car .",
        "It’s a “free” city. | It ’s a “ free ” city .",
        "The U.S. firm left. | The U.S. firm left .",
        "The bridge is closed, saidthe mayor. | The bridge is closed , said the mayor .",
        "Thegovernment saidThe bridge is safe. | The government said The bridge is safe .",
        "They breathe and soothe together. | They breathe and soothe together ."
      })
  void tokens(String text, String wanted) {
    assertEquals(wanted, of(text).stream().map(Token::text).collect(Collectors.joining(" ")));
  }

  @Test
  void contractionsHaveTheLemmasOfTheirParts() {
    for (String text : List.of("They don't know.", "They don’t know.", "They dont know.")) {
      List<Token> tokens = of(text);
      assertEquals(
          List.of("they", "do", "not", "know", "."), tokens.stream().map(Token::lemma).toList());
      assertEquals(
          List.of("PRON", "AUX", "PART", "VERB", "PUNCT"),
          tokens.stream().map(Token::tag).toList());
    }
  }

  @Test
  void aPossessiveIsItsOwnerAndAParticle() {
    List<Token> tokens = of("Norway’s mayors met the firm’s owner.");
    assertEquals("norway", tokens.getFirst().lemma());
    assertEquals("PROPN", tokens.getFirst().tag());
    assertEquals("PART", tokens.get(1).tag());
    assertEquals(List.of("firm", "’s"), List.of(tokens.get(5).text(), tokens.get(6).text()));
    assertEquals("NOUN", tokens.get(5).tag());
  }

  @Test
  void everyTagIsUniversalAndEveryTokenStandsInItsPlace() {
    String text =
        "Gonna see what's-his-name? “We can’t,” she’d said; #1 @ 5% & $3 — it’s the states’ own. 'Tis so, y’all!";
    for (Token token : of(text)) {
      assertTrue(UNIVERSAL.contains(token.tag()), token::toString);
      assertEquals(token.text(), token.span().of(text));
    }
  }

  private static List<Token> of(String text) {
    return ENGLISH.tokens(text, new Span(0, text.length()));
  }
}
