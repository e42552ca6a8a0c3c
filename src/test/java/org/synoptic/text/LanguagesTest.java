package org.synoptic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.Span;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The mayor said that the bridge was safe and that it would be open by May.",
        "de | Die Brücke ist sicher, sagte der Bürgermeister, und sie wird im Mai eröffnet.",
        "fr | Le pont est sûr, selon le maire, et il sera ouvert dans les prochains jours.",
        "es | El puente es seguro, dijo el alcalde, y se abre en mayo con los vecinos.",
        "it | Il ponte è sicuro, ha detto il sindaco, e non sarà chiuso per la festa della città.",
        "nl | De brug is veilig, zei de burgemeester, en het verkeer kan er in mei weer op.",
        "zh | 市长说大桥很安全，五月开放。",
        "ja | 市長は橋は安全だと述べた。",
        "ko | 시장은 다리가 안전하다고 말했다.",
        "ru | Мэр сказал, что мост безопасен и будет открыт в мае, как и обещали.",
        "uk | Мер сказав, що міст безпечний і його відкриють у травні.",
        "ar | قال العمدة إن الجسر آمن وسيفتح في مايو.",
        "fa | شهردار گفت که پل امن است."
      })
  void theLanguageIsTold(String language, String text) {
    assertEquals(Optional.of(language), Languages.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2020 — 5 %", "Berlin Madrid Oslo", "Data security", "☺☺☺"})
  void textThatTellsNothingHasNone(String text) {
    assertEquals(Optional.empty(), Languages.of(text));
  }

  @Test
  void wordsOfALanguageWithoutModelAreTokensToo() {
    English english = new English();
    String german =
        "Der Bürgermeister sagte am 3. Mai: „Die Brücke ist nicht sicher.“ Alle schwiegen.";
    List<Token> tokens = english.tokens(german, english.sentences(german).get(1).span());
    assertEquals(List.of("Alle", "schwiegen", "."), tokens.stream().map(Token::text).toList());
    assertEquals(List.of("X", "X", "PUNCT"), tokens.stream().map(Token::tag).toList());
    String chinese = "大桥安全。";
    tokens = english.tokens(chinese, new Span(0, chinese.length()));
    assertEquals(List.of("大", "桥", "安", "全", "。"), tokens.stream().map(Token::text).toList());
  }
}
