package org.synoptic.app;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.synoptic.analysis.Analyst;
import org.synoptic.model.Alignment;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Conflict;
import org.synoptic.model.Document;
import org.synoptic.model.Judgement;
import org.synoptic.model.Pair;
import org.synoptic.model.Proposal;
import org.synoptic.model.QuoteSelector;
import org.synoptic.model.Row;
import org.synoptic.model.Span;
import org.synoptic.model.Subject;
import org.synoptic.store.Library;

/**
 * Tells what the subject of a judgement is about: the words behind an id of the last comparisons.
 */
final class Subjects {

  /** The ids of so many subjects are remembered; a comparison of six reports has some thousand. */
  private static final int REMEMBERED = 50_000;

  private final Library library;
  private final Map<String, Subject> known =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Subject> eldest) {
          return size() > REMEMBERED;
        }
      };

  Subjects(Library library) {
    this.library = library;
  }

  /** Remembers what a comparison is made of. */
  synchronized void learn(Comparison comparison) {
    Map<String, QuoteSelector> claims = new HashMap<>();
    for (int report = 0; report < comparison.reports().size(); report++) {
      Document document = comparison.reports().get(report);
      for (Claim claim : comparison.analyses().get(report).claims()) {
        QuoteSelector words = words(document, claim.span());
        claims.put(claim.id(), words);
        known.put(claim.id(), claim(words, Proposal.of(claim, comparison.linksOf(claim))));
      }
    }
    Map<String, List<QuoteSelector>> rows = new HashMap<>();
    for (Row row : comparison.rows()) {
      List<QuoteSelector> words =
          row.claims().stream()
              .flatMap(claim -> Optional.ofNullable(claims.get(claim.id())).stream())
              .toList();
      rows.put(row.id(), words);
      known.put(row.id(), new Subject(Subject.Form.ROW, Proposal.of(row).detail(), words));
    }
    for (Conflict conflict : comparison.conflicts()) {
      known.put(conflict.id(), conflict(comparison, conflict, rows));
    }
  }

  private static Subject conflict(
      Comparison comparison, Conflict conflict, Map<String, List<QuoteSelector>> rows) {
    List<QuoteSelector> words =
        Stream.concat(
                Stream.of(conflict.a(), conflict.b())
                    .map(side -> words(comparison.reports().get(side.report()), side.span())),
                rows.getOrDefault(conflict.row(), List.of()).stream())
            .toList();
    return new Subject(
        Subject.Form.CONFLICT,
        List.of(conflict.kind().name(), conflict.a().value(), conflict.b().value(), conflict.row()),
        words);
  }

  /** What a judgement that is to be recorded is about, as far as that can be told. */
  Optional<Subject> of(Judgement judgement) {
    if (judgement.aspect() != Judgement.Aspect.ALIGNMENT) {
      return of(judgement.subject());
    }
    if (judgement.value().isEmpty()) {
      return Optional.empty();
    }
    Map<String, QuoteSelector> earlier = new HashMap<>();
    for (Judgement one : library.judgements(judgement.subject())) {
      library.log().subject(one.number()).map(AlignmentState::words).ifPresent(earlier::putAll);
    }
    AlignmentState state =
        AlignmentState.of(
            Alignment.read(judgement),
            claim -> Optional.ofNullable(earlier.get(claim)).or(() -> words(claim)));
    return Optional.of(state.subject());
  }

  private Optional<QuoteSelector> words(String claim) {
    return of(claim)
        .filter(one -> one.form() == Subject.Form.CLAIM)
        .map(one -> one.words().getFirst());
  }

  /** What a subject is about, as far as that can be told. */
  synchronized Optional<Subject> of(String subject) {
    Subject found = known.get(subject);
    if (found != null) {
      return Optional.of(found);
    }
    Optional<HitSubject> hit = HitSubject.read(subject);
    if (hit.isPresent()) {
      return hit(hit.get());
    }
    if (subject.startsWith(Alignment.PREFIX)) {
      return Optional.empty();
    }
    Optional<Pair> pair = Pair.read(subject);
    if (pair.isPresent()) {
      return pair(pair.get());
    }
    int at = subject.lastIndexOf('@');
    if (at > 0) {
      return library
          .document(subject.substring(at + 1))
          .map(report ->
              new Subject(
                  Subject.Form.SILENCE,
                  List.of(subject.substring(0, at)),
                  List.of(words(report, new Span(0, 0)))));
    }
    return library
        .document(subject)
        .map(document ->
            new Subject(Subject.Form.DOCUMENT, List.of(), List.of(words(document, new Span(0, 0)))))
        .or(() -> kept(subject));
  }

  /** The documents that a subject is about. */
  List<String> documents(String subject) {
    return of(subject).stream()
        .flatMap(one -> one.words().stream())
        .map(QuoteSelector::document)
        .distinct()
        .toList();
  }

  private Optional<Subject> pair(Pair pair) {
    return words(pair.first())
        .flatMap(one ->
            words(pair.second())
                .map(other -> new Subject(Subject.Form.PAIR, List.of(), List.of(one, other))));
  }

  private Optional<Subject> hit(HitSubject hit) {
    return library
        .document(hit.document())
        .filter(one -> hit.span().end() <= one.text().length())
        .map(one -> new Subject(Subject.Form.HIT, List.of(), List.of(words(one, hit.span()))));
  }

  /** A claim of a report that was analysed, but not compared since the program started. */
  private Optional<Subject> kept(String claim) {
    for (String id : library.analyses().documents()) {
      Optional<Claim> found =
          library.analyses().of(id, Analyst.VERSION).stream()
              .flatMap(all -> all.claims().stream())
              .filter(one -> one.id().equals(claim))
              .findFirst();
      if (found.isPresent()) {
        Claim one = found.get();
        return library
            .document(id)
            .map(document -> claim(words(document, one.span()), Proposal.of(one, List.of())));
      }
    }
    return Optional.empty();
  }

  private static Subject claim(QuoteSelector words, Proposal proposal) {
    return new Subject(Subject.Form.CLAIM, proposal.detail(), List.of(words));
  }

  private static QuoteSelector words(Document document, Span span) {
    return QuoteSelector.of(document.id(), document.text(), span);
  }
}
