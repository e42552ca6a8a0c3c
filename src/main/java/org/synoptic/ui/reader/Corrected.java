package org.synoptic.ui.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.Analysis;
import org.synoptic.model.Cell;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Row;

/** A comparison with its claims as people corrected them; what belongs together stays together. */
final class Corrected {

  private Corrected() {}

  /** The claims that people corrected, by id. */
  static Map<String, Claim> claims(Comparison machine, Decisions decisions) {
    Map<String, Claim> found = new HashMap<>();
    for (int report = 0; report < machine.reports().size(); report++) {
      int length = machine.reports().get(report).text().length();
      for (Claim claim : machine.analyses().get(report).claims()) {
        Claim now = decisions.corrected(claim);
        if (!now.equals(claim) && now.span().end() <= length) {
          found.put(claim.id(), now);
        }
      }
    }
    return found;
  }

  /** The comparison with other claims in the place of those of the same ids. */
  static Comparison with(Comparison machine, Map<String, Claim> claims) {
    if (claims.isEmpty()) {
      return machine;
    }
    return new Comparison(
        machine.reports(),
        machine.policies(),
        machine.analyses().stream()
            .map(one ->
                new Analysis(
                    one.document(),
                    one.sentences(),
                    one.quotations(),
                    with(one.claims(), claims),
                    one.names()))
            .toList(),
        machine.links(),
        machine.rows().stream()
            .map(row ->
                new Row(
                    row.id(),
                    row.relation(),
                    row.cells().stream()
                        .map(cell -> new Cell(cell.report(), with(cell.claims(), claims)))
                        .toList(),
                    row.reason()))
            .toList(),
        machine.conflicts(),
        machine.coverage(),
        machine.reuse());
  }

  private static List<Claim> with(List<Claim> all, Map<String, Claim> claims) {
    return all.stream().map(one -> claims.getOrDefault(one.id(), one)).toList();
  }
}
