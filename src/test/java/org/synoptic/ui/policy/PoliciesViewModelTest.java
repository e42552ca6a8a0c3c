package org.synoptic.ui.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.reader.Desks;

class PoliciesViewModelTest {

  private final Desk desk = Desks.sample();
  private final PoliciesViewModel model = new PoliciesViewModel(desk);

  @Test
  void claimsStandByDayWithScoreAndWords() {
    List<ClaimLine> claims = List.copyOf(model.claims());
    assertEquals(
        List.of("Northern Courier · 2031-04-02", "Harbour Post · 2031-04-03"),
        claims.stream().map(ClaimLine::head).toList());
    assertTrue(claims.getFirst().tie().startsWith("paraphrases · 0"));
    assertTrue(claims.getFirst().tie().endsWith("· river"));
  }

  @Test
  void clauseWithoutClaimsHasNone() {
    model.go("plan/3");
    assertEquals("3 Accounts", PoliciesViewModel.title(model.clauseProperty().get().orElseThrow()));
    assertEquals(List.of(), model.claims());
  }

  @Test
  void personsLinkIsThereAtOnce() {
    model.go("plan/3");
    String claim =
        desk.comparison().orElseThrow().rows().get(4).cells().getFirst().claims().getFirst().id();
    desk.judge(claim, Aspect.LINK, "plan/3", "");
    assertEquals("linked by Reader", model.claims().getFirst().kind());
  }

  @Test
  void opensClaimInComparison() {
    ClaimLine line = model.claims().getFirst();
    model.open(line);
    assertEquals(Place.of(View.COMPARE, line.claim()), desk.placeProperty().get());
  }
}
