package org.synoptic.ui.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synoptic.model.Comparison;
import org.synoptic.model.Coverage;
import org.synoptic.model.CoverageStatus;

/** The coverage of a comparison by clause and report. */
public final class CoverageIndex {

  private final Map<String, Coverage> clauses = new HashMap<>();

  /** Reads a comparison once. */
  public CoverageIndex(Comparison comparison) {
    comparison.coverage().forEach(one -> clauses.put(one.clause(), one));
  }

  /** How a report treats a clause, or empty when that was not looked at. */
  public Optional<Coverage.Treatment> of(String clause, int report) {
    return Optional.ofNullable(clauses.get(clause)).stream()
        .flatMap(one -> one.cells().stream())
        .filter(cell -> cell.report() == report)
        .findFirst();
  }

  /** Whether a clause was looked for in a report and not found. */
  public boolean absent(String clause, int report) {
    return of(clause, report).map(cell -> cell.status() == CoverageStatus.ABSENT).orElse(false);
  }

  /** The words that were looked for. */
  public List<String> searched(String clause, int report) {
    return of(clause, report).map(Coverage.Treatment::searched).orElse(List.of());
  }
}
