package org.synoptic.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NarrowingTest {

  private static final String POST = "outlet:=\"Harbour Post\"";

  @Test
  void conditionIsPutAndTakenAway() {
    String narrowed = Narrowing.turn("river", POST);
    assertEquals("river outlet:=\"Harbour Post\"", narrowed);
    assertEquals("river", Narrowing.turn(narrowed, POST));
  }

  @Test
  void alternativesStayTogether() {
    assertEquals("(river OR toll) " + POST, Narrowing.turn("river OR toll", POST));
  }

  @Test
  void sameConditionIsNotPutTwice() {
    assertEquals("river " + POST, Narrowing.with("river " + POST, POST));
  }
}
