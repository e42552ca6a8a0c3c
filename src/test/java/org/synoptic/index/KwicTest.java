package org.synoptic.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.synoptic.model.Span;

class KwicTest {

  @Test
  void wordsAroundAHitAreCountedFromIt() {
    String text = "Don’t ask the Old, old “Minister” 5 times.";
    Span hit = hit(text, "old");
    assertEquals("old", Kwic.left(text, hit, 1));
    assertEquals("the", Kwic.left(text, hit, 2));
    assertEquals("ask", Kwic.left(text, hit, 3));
    assertEquals("minister", Kwic.right(text, hit, 1));
    assertEquals("5", Kwic.right(text, hit, 2));
    assertEquals("times", Kwic.right(text, hit, 3));
    assertEquals("don’t", Kwic.left(text, hit(text, "ask"), 1));
    assertEquals("", Kwic.left(text, hit(text, "Don"), 1));
    assertEquals("", Kwic.right(text, hit(text, "times"), 1));
  }

  @Test
  void aChineseCharacterIsAWord() {
    String text = "王毅说𠮷数据abc安全";
    Span hit = hit(text, "数据");
    assertEquals("𠮷", Kwic.left(text, hit, 1));
    assertEquals("说", Kwic.left(text, hit, 2));
    assertEquals("abc", Kwic.right(text, hit, 1));
    assertEquals("安", Kwic.right(text, hit, 2));
    assertEquals("全", Kwic.right(text, hit, 3));
  }

  private static Span hit(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }
}
