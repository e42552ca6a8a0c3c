package org.synoptic.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.synoptic.model.Related;
import org.synoptic.text.MiniLm;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelaterTest {

  private final MiniLm encoder = new MiniLm();
  private final Relater relater = new Relater(encoder);

  @AfterAll
  void close() {
    encoder.close();
  }

  @Test
  void statementsAreTheSameOrUnrelated() {
    Related same =
        relater.relate("The pier burned down last night.", "Last night the pier burnt down.");
    Related other = relater.relate("The pier burned down last night.", "Aubergines need salt.");
    assertEquals(Related.Kind.SAME, same.relation());
    assertTrue(same.why().contains("pier"));
    assertEquals(Related.Kind.UNRELATED, other.relation());
    assertTrue(same.score() > other.score());
  }

  @Test
  void aDenialAndAnotherNumberAreConflicts() {
    Related denied = relater.relate("The tenant may keep a dog.", "The tenant may not keep a dog.");
    Related counted = relater.relate("Nine houses burned in Lund.", "Seven houses burned in Lund.");
    assertEquals(Related.Kind.CONFLICT, denied.relation());
    assertTrue(denied.why().contains("not"));
    assertEquals(Related.Kind.CONFLICT, counted.relation());
    assertTrue(counted.why().contains("Nine houses against Seven houses"));
  }

  @Test
  void theOrderMakesNoDifferenceToTheScore() {
    String a = "Ferries were late because of ice.";
    String b = "Ice delayed several ferries on Sunday.";
    assertEquals(relater.relate(a, b).score(), relater.relate(b, a).score(), 1e-9);
    assertEquals(relater.relate(a, b).relation(), relater.relate(b, a).relation());
  }

  @Test
  void emptyStatementsAreUnrelatedToAnything() {
    assertEquals(Related.Kind.UNRELATED, relater.relate("", "Aubergines need salt.").relation());
  }
}
