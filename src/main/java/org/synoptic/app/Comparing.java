package org.synoptic.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.synoptic.index.Index;
import org.synoptic.model.Analysis;
import org.synoptic.model.Answers;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Document;
import org.synoptic.model.Dossier;
import org.synoptic.model.Link;
import org.synoptic.store.Comparisons;
import org.synoptic.store.Library;

/** Compares the reports of a dossier, and remembers in the library what was found in each. */
final class Comparing {

  private final Engine engine;
  private final Library library;
  private final Index index;
  private final Truth truth;
  private final Entries entries;
  private final Findings findings;
  private final Subjects subjects;
  private final Carrying carrying;
  private final Comparisons kept;

  Comparing(
      Engine engine,
      Library library,
      Index index,
      Truth truth,
      Entries entries,
      Findings findings,
      Subjects subjects,
      Carrying carrying) {
    this.findings = findings;
    this.carrying = carrying;
    this.entries = entries;
    this.subjects = subjects;
    this.engine = engine;
    this.library = library;
    this.index = index;
    this.truth = truth;
    this.kept = new Comparisons(library.folder());
  }

  /**
   * Compares, or finds what it compared before; documents that are no longer there are left out.
   */
  Comparison compare(Dossier dossier, Progress progress) {
    List<Document> reports = documents(dossier.reports());
    List<Document> policies = documents(dossier.policies());
    String key = Comparisons.key(ProgramPrint.get(), reports, policies);
    Optional<Comparison> before =
        reports.stream().allMatch(report -> findings.current(report.id()))
            ? kept.of(key, reports, policies)
            : Optional.empty();
    Comparison comparison = before.orElseGet(() -> compare(reports, policies, progress));
    if (before.isEmpty() && library.readOnly().isEmpty()) {
      kept.keep(key, comparison);
    }
    subjects.learn(comparison);
    return comparison;
  }

  private Comparison compare(List<Document> reports, List<Document> policies, Progress progress) {
    List<Analysis> analyses = new ArrayList<>();
    Map<Document, Analysis> newer = new LinkedHashMap<>();
    engine.warm();
    for (Document report : reports) {
      if (progress.cancelled()) {
        throw new CancellationException();
      }
      progress.at(analyses.size(), reports.size(), report.label());
      if (findings.outdated(report.id())) {
        Analysis found = findings.read(report);
        newer.put(report, found);
        analyses.add(found);
      } else {
        analyses.add(findings.of(report));
      }
    }
    Comparison comparison = engine.compare(reports, analyses, policies);
    if (library.readOnly().isEmpty()) {
      newer.keySet().forEach(carrying::toNewerAnalysis);
      newer.values().forEach(findings::keep);
      analyses.forEach(one -> remember(one, comparison));
      library.touch(reports.stream().map(Document::id).toList());
      index.catchUp();
      index.commit();
    }
    return comparison;
  }

  /** Tells which clauses of some policies answer one another. */
  Answers answers(List<String> policies) {
    return engine.answers(documents(policies));
  }

  /** Which policies and clauses a report is about, for the table and the index. */
  private void remember(Analysis analysis, Comparison comparison) {
    Set<String> titles = new TreeSet<>(entries.touched(analysis.document()));
    Set<String> clauses = new TreeSet<>();
    for (Claim claim : analysis.claims()) {
      for (Link link : comparison.linksOf(claim)) {
        clauses.add(link.clause());
        comparison.policies().stream()
            .filter(policy -> policy.id().equals(link.policy()))
            .forEach(policy -> titles.add(policy.metadata().title()));
      }
    }
    truth.linked(analysis.document(), List.copyOf(clauses));
    if (!titles.isEmpty()) {
      entries.touched(analysis.document(), List.copyOf(titles));
    }
  }

  private List<Document> documents(List<String> ids) {
    return ids.stream().map(library::document).flatMap(Optional::stream).toList();
  }
}
