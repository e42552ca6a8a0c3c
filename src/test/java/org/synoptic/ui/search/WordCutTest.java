package org.synoptic.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordCutTest {

  @Test
  void cutsAtWordsBehindAndBefore() {
    assertEquals(new WordCut(", ", "the", " deputy said"), WordCut.at(", the deputy said", 1));
    assertEquals(new WordCut("not ", "close", " the "), WordCut.at("not close the ", -2));
  }

  @Test
  void thereMayBeFewerWords() {
    assertEquals(new WordCut("the ", "", ""), WordCut.at("the ", -3));
    assertEquals(new WordCut("", "", ""), WordCut.at("", 1));
  }

  @Test
  void chineseCharactersAreWordsOfTheirOwn() {
    assertEquals(new WordCut("，从", "六", "月起"), WordCut.at("，从六月起", 2));
  }
}
