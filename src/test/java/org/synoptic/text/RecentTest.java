package org.synoptic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecentTest {

  private final List<String> made = new ArrayList<>();

  private String make(String key) {
    made.add(key);
    return key.toUpperCase(Locale.ROOT);
  }

  @Test
  void whatIsKeptIsNotMadeAgain() {
    Recent<String, String> recent = new Recent<>(2);
    assertEquals("A", recent.get("a", this::make));
    assertEquals("A", recent.get("a", this::make));
    assertEquals(List.of("a"), made);
  }

  @Test
  void whatWasLongestUnusedGoesFirst() {
    Recent<String, String> recent = new Recent<>(2);
    recent.put("a", "1");
    recent.put("b", "2");
    assertEquals(Optional.of("1"), recent.find("a"));
    recent.put("c", "3");
    assertEquals(Optional.empty(), recent.find("b"));
    assertEquals(Optional.of("1"), recent.find("a"));
  }

  @Test
  void theBoundIsOnTheWeightOfAll() {
    Recent<String, String> recent = new Recent<>(5L, String::length);
    recent.put("four", "1");
    recent.put("one", "2");
    assertEquals(Optional.empty(), recent.find("four"));
    recent.put("greater", "3");
    assertEquals(Optional.empty(), recent.find("greater"));
    assertEquals(Optional.of("2"), recent.find("one"));
    assertThrows(IllegalArgumentException.class, () -> new Recent<String, String>(0));
  }
}
