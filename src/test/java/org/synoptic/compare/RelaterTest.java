package org.synoptic.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
  void aWordOfTheOppositeMeaningIsAConflictWhereAllElseIsTheSame() {
    Related turned =
        relater.relate(
            "Rents in Lund rose sharply last winter.", "Rents in Lund fell sharply last winter.");
    assertEquals(Related.Kind.CONFLICT, turned.relation());
    assertEquals("rose against fell", turned.why().getLast());
    assertNotEquals(
        Related.Kind.CONFLICT,
        kind(
            "Rents in Lund rose sharply last winter.",
            "Rents in Lund rose sharply and wages fell."));
  }

  @Test
  void aNegationThatLeavesRoomOrBelongsToAnotherWordIsNone() {
    assertNotEquals(
        Related.Kind.CONFLICT,
        kind(
            "The ferry shall use the key for the purpose of mooring.",
            "The ferry shall not use the key for any purpose other than mooring."));
    assertNotEquals(
        Related.Kind.CONFLICT,
        kind(
            "The pilot may moor the ferry at night with the harbour lights.",
            "The pilot may moor the ferry at night without the harbour lights."));
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

  private Related.Kind kind(String a, String b) {
    assertEquals(relater.relate(a, b).relation(), relater.relate(b, a).relation());
    return relater.relate(a, b).relation();
  }

  @Test
  void whatIsAllowedCannotBeForbidden() {
    String allowed = "The lodger may copy some of the keys.";
    Related banned = relater.relate(allowed, "Lodgers shall not duplicate any of the keys.");
    assertEquals(Related.Kind.CONFLICT, banned.relation());
    assertTrue(banned.why().getLast().contains("shall not duplicate"), banned.why().toString());
    assertEquals(
        Related.Kind.CONFLICT,
        kind(allowed, "Each lodger shall refrain from reproducing the keys in any way."));
  }

  @Test
  void anExceptionLeavesRoomForWhatIsAllowed() {
    assertNotEquals(
        Related.Kind.CONFLICT,
        kind(
            "The lodger may copy some of the keys.",
            "Lodgers shall not duplicate any of the keys except for a member of the family."));
  }

  @Test
  void whatMayBeKeptNeedNotBeReturned() {
    String kept = "The lodger may keep some keys after the end of the lease.";
    assertEquals(
        Related.Kind.CONFLICT,
        kind(kept, "At the end of the lease the lodger shall return all keys to the landlord."));
    assertNotEquals(
        Related.Kind.CONFLICT,
        kind(kept, "At the end of the lease the lodger shall lock the door and pay the rent."));
  }

  @Test
  void onlyOneThingIsNotAnyThing() {
    String only = "The insurance shall only cover damage by fire.";
    assertEquals(
        Related.Kind.CONFLICT,
        kind(only, "The insurance covers any damage, including that by water or by storm."));
    assertNotEquals(
        Related.Kind.CONFLICT, kind(only, "The insurance covers damage by fire in the kitchen."));
  }

  @Test
  void aDutyIsNotWaived() {
    assertEquals(
        Related.Kind.CONFLICT,
        kind(
            "All boats must be marked by their owner.",
            "A boat is protected by this law whether or not its owner has marked it."));
  }
}
