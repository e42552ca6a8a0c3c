package org.synoptic.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OtherLanguagesTest {

  @Test
  void everySentenceOfAReportInAnotherLanguageIsAClaimOfTheOutlet() {
    assertEquals(
        List.of(
            "ASSERTS: Der Hafen wird im Mai geöffnet, und das ist für die Stadt nicht zu früh.",
            "ASSERTS: Die Werft hat mit dem Bau der Kräne schon begonnen."),
        Reading.of(
                "Aus der Stadt\n\n"
                    + "Der Hafen wird im Mai geöffnet, und das ist für die Stadt nicht zu früh. Die"
                    + " Werft hat mit dem Bau der Kräne schon begonnen. Wer zahlt das?")
            .claims());
    assertEquals(
        List.of("ASSERTS: 港口将在五月重新开放。", "ASSERTS: 委员会说费用不会上涨。"),
        Reading.of("港口将在五月重新开放。委员会说费用不会上涨。谁来支付这些费用？").claims());
  }

  @Test
  void nothingIsQuotedOrNamedInAnotherLanguage() {
    Reading reading = Reading.of("部长王某说：“港口将在五月重新开放。”他走了。");
    assertEquals(List.of(), reading.quotations());
    assertEquals(List.of(), reading.analysis().names());
  }
}
