package org.synoptic.ui.coverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.model.Claim;
import org.synoptic.model.Coverage;
import org.synoptic.model.Document;
import org.synoptic.model.Judgement;
import org.synoptic.model.LinkKind;
import org.synoptic.model.Place;
import org.synoptic.model.Span;
import org.synoptic.ui.coverage.Matrix.Against;
import org.synoptic.ui.coverage.Matrix.State;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.ComparisonIndex.ClaimAt;
import org.synoptic.ui.reader.CoverageIndex;
import org.synoptic.ui.reader.Decisions;
import org.synoptic.ui.reader.Section;
import org.synoptic.ui.reader.Section.Fact;

/** The reports of a comparison: the machine's coverage and the links that people set. */
final class ReportColumns implements Columns {

  private final ComparisonIndex index;
  private final CoverageIndex coverage;
  private final Decisions decisions;
  private final Map<String, List<ClaimAt>> linked;

  ReportColumns(ComparisonIndex index, Decisions decisions) {
    this.index = index;
    this.coverage = new CoverageIndex(index.comparison());
    this.decisions = decisions;
    this.linked =
        index.comparison().rows().stream()
            .flatMap(row -> row.claims().stream())
            .flatMap(claim -> index.claim(claim.id()).stream())
            .filter(at -> link(at.claim()).isPresent())
            .collect(Collectors.groupingBy(at -> link(at.claim()).orElse("")));
  }

  private Optional<String> link(Claim claim) {
    return decisions.of(claim.id(), Judgement.Aspect.LINK).map(Judgement::value);
  }

  @Override
  public Against against() {
    return Against.REPORTS;
  }

  @Override
  public List<Document> documents() {
    return index.comparison().reports();
  }

  @Override
  public Found find(String clause, int column) {
    Optional<Coverage.Treatment> machine = coverage.of(clause, column);
    State state = machine.map(one -> State.of(one.status())).orElse(State.OPEN);
    Optional<Place> place = machine.flatMap(Coverage.Treatment::place);
    Set<String> claims =
        new LinkedHashSet<>(machine.map(Coverage.Treatment::claims).orElse(List.of()));
    for (ClaimAt at : linked.getOrDefault(clause, List.of())) {
      if (at.report() == column && claims.add(at.claim().id())) {
        LinkKind kind = decisions.kind(at.claim().id()).orElse(LinkKind.MENTIONS);
        state = State.stronger(state, State.of(kind));
        place = place.or(() -> Optional.of(Place.of(at.claim().span(), index.paragraphs(column))));
      }
    }
    return new Found(
        state,
        place,
        List.copyOf(claims),
        machine.map(Coverage.Treatment::searched).orElse(List.of()));
  }

  @Override
  public Section words(Matrix.Cell cell, int column) {
    String name = index.report(column).label();
    List<ClaimAt> claims = new ArrayList<>();
    cell.about().forEach(id -> index.claim(id).ifPresent(claims::add));
    if (claims.isEmpty()) {
      return new Section(name, List.of());
    }
    Span first = claims.getFirst().claim().span();
    String title =
        Words.get(
            "coverage.report",
            name,
            CoverageViewModel.stateName(cell.state()),
            index.paragraph(column, first) + 1,
            index.paragraphs(column).size());
    return new Section(title, claims.stream().map(this::sentence).toList());
  }

  private Fact sentence(ClaimAt at) {
    Span span = at.claim().span();
    Span sentence = index.sentence(at.report(), span);
    return Fact.words(
        "",
        sentence.of(index.report(at.report()).text()),
        List.of(new Mark(span.shift(-sentence.start()), "claim")));
  }
}
