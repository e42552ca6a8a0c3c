package org.synoptic.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Claim;
import org.synoptic.model.Clause;
import org.synoptic.model.Coverage;
import org.synoptic.model.Coverage.Treatment;
import org.synoptic.model.CoverageStatus;
import org.synoptic.model.Document;
import org.synoptic.model.Link;
import org.synoptic.model.LinkKind;
import org.synoptic.model.Metadata;
import org.synoptic.model.Place;
import org.synoptic.model.Reason;
import org.synoptic.model.Span;
import org.synoptic.text.Wording;

class CoverageTest {

  private static final Told REPORT =
      new Told("Every lamp lit at dusk", "2031-05-07")
          .says("The lamps rule was read out.")
          .says("Every lamp must be lit at dusk.")
          .says("Dogs stay at home.")
          .says("Lamps cost money.");

  private static Clause clause(String address, String text, Clause... under) {
    return new Clause(address, address, "", text, new Span(0, 0), List.of(under));
  }

  private static Link link(Claim claim, Document policy, String clause, LinkKind kind) {
    return new Link(claim.id(), policy.id(), clause, kind, new Reason("test", 1, List.of()));
  }

  private static List<Treatment> treatments(Document policy, Map<String, List<Link>> links) {
    return new CoverageTable(
            List.of(REPORT.document()), List.of(REPORT.analysis()), links, Wording::of)
        .of(List.of(policy)).stream().map(Coverage::cells).map(List::getFirst).toList();
  }

  @Test
  void theStrongestLinkTellsTheStatusAndSubPointsCountForTheirClause() {
    Document policy =
        Document.policy(
            Metadata.titled("Rules"),
            "",
            List.of(
                clause("r/1", "Light", clause("r/1/a", "Every lamp is lit at dusk.")),
                clause("r/2", "Barking of dogs beside the almshouse is fined.")),
            List.of());
    List<Claim> claims = REPORT.analysis().claims();
    Map<String, List<Link>> links =
        Map.of(
            claims.get(1).id(), List.of(link(claims.get(1), policy, "r/1/a", LinkKind.PARAPHRASES)),
            claims.get(3).id(), List.of(link(claims.get(3), policy, "r/1", LinkKind.MENTIONS)));
    List<Treatment> found = treatments(policy, links);
    assertEquals(CoverageStatus.PARAPHRASED, found.get(0).status());
    assertEquals(List.of(claims.get(1).id(), claims.get(3).id()), found.get(0).claims());
    assertEquals(Optional.of(Place.HEADLINE), found.get(0).place());
    assertEquals(CoverageStatus.ABSENT, found.get(1).status());
    assertTrue(found.get(1).searched().contains("almshouse"), found.get(1).searched().toString());
    assertEquals(Optional.empty(), found.get(1).place());
  }

  @Test
  void thePlaceIsThatOfTheFirstClaim() {
    Document policy =
        Document.policy(
            Metadata.titled("Rules"), "", List.of(clause("r/1", "Cats roam.")), List.of());
    Place[] places = {Place.LEAD, Place.BODY, Place.BODY, Place.LAST};
    for (int i = 0; i < places.length; i++) {
      Claim claim = REPORT.analysis().claims().get(i);
      var links = Map.of(claim.id(), List.of(link(claim, policy, "r/1", LinkKind.QUOTES)));
      Treatment found = treatments(policy, links).getFirst();
      assertEquals(Optional.of(places[i]), found.place());
      assertEquals(CoverageStatus.QUOTED, found.status());
    }
  }
}
