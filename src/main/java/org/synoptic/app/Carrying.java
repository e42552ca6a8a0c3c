package org.synoptic.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.synoptic.model.Alignment;
import org.synoptic.model.Analysis;
import org.synoptic.model.Claim;
import org.synoptic.model.Conflict;
import org.synoptic.model.ConflictKind;
import org.synoptic.model.ContentId;
import org.synoptic.model.Document;
import org.synoptic.model.Judgement;
import org.synoptic.model.Pair;
import org.synoptic.model.Placed;
import org.synoptic.model.QuoteSelector;
import org.synoptic.model.Row;
import org.synoptic.model.Span;
import org.synoptic.model.Subject;
import org.synoptic.store.Decision;
import org.synoptic.store.Library;
import org.synoptic.store.Orphaned;

/** Carries judgements over to a newer version of a document by the words that they are about. */
final class Carrying {

  /**
   * From this share of common characters on, a claim of the new version stands where the old did.
   */
  private static final double SAME_PLACE = 0.5;

  private final Library library;
  private final Subjects subjects;
  private final Findings findings;
  private final InstantSource clock;
  private final AlignmentCarrying alignments;
  private final Map<String, Analysis> fresh = new HashMap<>();

  Carrying(Library library, Subjects subjects, Findings findings, InstantSource clock) {
    this.library = library;
    this.subjects = subjects;
    this.findings = findings;
    this.clock = clock;
    this.alignments = new AlignmentCarrying(library, subjects);
  }

  /**
   * What became of the judgements on a document.
   *
   * @param carried those that stand for old ones on the new version
   * @param orphans those whose words were not found
   */
  record Result(List<Decision> carried, List<Orphaned> orphans) {}

  /** Carries all judgements in force on one version over to another. */
  Result carry(Document old, Document now, Instant time) {
    return carry(old, now, time, any -> true);
  }

  /** Carries those judgements in force on one version over to another that are chosen. */
  Result carry(Document old, Document now, Instant time, Predicate<Judgement> chosen) {
    List<Decision> carried = new ArrayList<>();
    List<Orphaned> orphans = new ArrayList<>();
    for (Judgement one : inForce(old).stream().filter(chosen).toList()) {
      if (one.aspect() == Judgement.Aspect.ALIGNMENT) {
        AlignmentCarrying.Result result =
            alignments.carry(
                one,
                old.id(),
                words -> Places.find(words, now.text()).flatMap(at -> at(now, at, false)));
        result
            .state()
            .filter(state -> !state.alignment().value().equals(one.value()))
            .map(state -> carried(one, state, time))
            .ifPresent(carried::add);
        if (result.lost()) {
          orphans.add(new Orphaned(one.number(), old.id(), now.id()));
        }
        continue;
      }
      Optional<Subject> subject = subject(one);
      Optional<Moved> moved = subject.flatMap(it -> move(it, old.id(), now, Optional.empty()));
      if (moved.filter(it -> it.id().equals(one.subject())).isPresent()) {
        continue;
      }
      Optional<String> value = value(one, old, now);
      if (moved.isPresent() && value.isPresent()) {
        carried.add(decision(one, value.get(), moved.get(), one.author(), "carried over", time));
      } else {
        orphans.add(new Orphaned(one.number(), old.id(), now.id()));
      }
    }
    return new Result(carried, orphans);
  }

  /**
   * Carries what people decided on a report over to what a newer analysis finds in it. What is
   * still found at its place needs no carrying; what is found no more waits in the tray.
   */
  void toNewerAnalysis(Document report) {
    Set<Long> settled = new LinkedHashSet<>();
    library.judgements().forEach(one -> one.carriedFrom().ifPresent(settled::add));
    library.log().orphans().forEach(one -> settled.add(one.judgement()));
    Result result = carry(report, report, clock.instant(), one -> !settled.contains(one.number()));
    library.log().keep(result.carried(), result.orphans());
  }

  private static Decision carried(Judgement old, AlignmentState state, Instant time) {
    return decision(
        old,
        state.alignment().value(),
        new Moved(old.subject(), state.subject()),
        old.author(),
        "carried over",
        time);
  }

  /** The claim at a place of a document, with its words. */
  private Optional<AlignmentState.Claimed> at(Document document, Span span, boolean sure) {
    QuoteSelector words = QuoteSelector.of(document.id(), document.text(), span);
    return claim(words, sure).map(id -> new AlignmentState.Claimed(id, words));
  }

  /** What lies in the tray, oldest first; the claims that alignments have lost at the end. */
  List<Orphan> orphans() {
    List<Orphan> orphans = new ArrayList<>();
    Map<Long, Judgement> judgements = new HashMap<>();
    library.judgements().forEach(one -> judgements.put(one.number(), one));
    List<Orphaned> all = library.log().orphans();
    for (Orphaned one : all) {
      Judgement judgement = judgements.get(one.judgement());
      String now = library.newest(one.now());
      if (judgement != null && judgement.aspect() != Judgement.Aspect.ALIGNMENT) {
        List<QuoteSelector> words =
            subject(judgement).map(Subject::words).orElse(List.of()).stream()
                .filter(it -> it.document().equals(one.document()))
                .toList();
        Optional<Span> likely = words.stream().flatMap(it -> likely(it, now).stream()).findFirst();
        orphans.add(new Orphan(judgement, one.document(), now, words, likely));
      }
    }
    orphans.addAll(alignments.orphans(all, this::likely));
    return orphans;
  }

  private Optional<Span> likely(QuoteSelector words, String document) {
    return library.document(document).flatMap(now -> Places.likely(words, now.text()));
  }

  /** Attaches an orphan to a place of the newer version of its document. */
  Judgement attach(Orphan orphan, Span span, String author, Instant time) {
    Document now =
        library
            .document(orphan.now())
            .orElseThrow(
                () -> new IllegalArgumentException("There is no document " + orphan.now() + "."));
    if (orphan.judgement().aspect() == Judgement.Aspect.ALIGNMENT) {
      AlignmentState state = alignments.attached(orphan, at(now, span, true).orElseThrow());
      return library.log().append(state(orphan, state, "attached", author, time));
    }
    Decision decision = attached(orphan, now, span, author, time);
    return library.log().attach(decision, settled(orphan, "attached", "", author, time));
  }

  /** Lets an orphan go: the log says so. */
  void letGo(Orphan orphan, String reason, String author, Instant time) {
    if (orphan.judgement().aspect() == Judgement.Aspect.ALIGNMENT) {
      AlignmentState state = alignments.without(orphan);
      library.log().append(state(orphan, state, reason, author, time));
      return;
    }
    library.append(settled(orphan, "let-go", reason, author, time));
  }

  private static Decision state(
      Orphan orphan, AlignmentState state, String reason, String author, Instant time) {
    Judgement judgement =
        new Judgement(
            0,
            orphan.judgement().subject(),
            Judgement.Aspect.ALIGNMENT,
            state.alignment().value(),
            reason,
            author,
            time);
    return new Decision(judgement, state.subject());
  }

  private static Judgement settled(
      Orphan orphan, String value, String reason, String author, Instant time) {
    return new Judgement(
        0, orphan.judgement().key(), Judgement.Aspect.TRAY, value, reason, author, time);
  }

  private Decision attached(Orphan orphan, Document now, Span span, String author, Instant time) {
    Subject subject =
        subject(orphan.judgement())
            .orElseGet(() ->
                new Subject(
                    Subject.Form.CLAIM,
                    List.of(),
                    List.of(new QuoteSelector(orphan.document(), span, "", "", ""))));
    Moved moved =
        move(subject, orphan.document(), now, Optional.of(span))
            .orElseThrow(() -> new IllegalStateException("a given place is always found"));
    Judgement old = orphan.judgement();
    String value =
        old.aspect() == Judgement.Aspect.SPAN ? Placed.of(now.text(), span).value() : old.value();
    return decision(old, value, moved, author, "attached", time);
  }

  /** What a judgement is about: as it was kept with it, else as far as can be told now. */
  Optional<Subject> subject(Judgement judgement) {
    return library.log().subject(judgement.number()).or(() -> subjects.of(judgement));
  }

  private record Moved(String id, Subject subject) {}

  /** What is decided, told of the new version: a place is looked for there by its words. */
  private static Optional<String> value(Judgement one, Document old, Document now) {
    Optional<Placed> place =
        one.aspect() == Judgement.Aspect.SPAN ? Placed.read(one.value()) : Optional.empty();
    if (place.isEmpty() || place.get().span().end() > old.text().length()) {
      return Optional.of(one.value());
    }
    return Places.find(QuoteSelector.of(old.id(), old.text(), place.get().span()), now.text())
        .map(found -> Placed.of(now.text(), found).value());
  }

  private static Decision decision(
      Judgement old, String value, Moved moved, String author, String note, Instant time) {
    String reason = old.reason().isEmpty() ? note : old.reason() + " (" + note + ")";
    return new Decision(
        new Judgement(
            0,
            moved.id(),
            old.aspect(),
            value,
            reason,
            author,
            time,
            OptionalLong.of(old.number())),
        moved.subject());
  }

  /**
   * The last judgements of each person on each subject and aspect that are about a document and not
   * taken back.
   */
  private List<Judgement> inForce(Document document) {
    Set<Long> about = new LinkedHashSet<>(library.log().about(document.id()));
    Set<String> claims = new LinkedHashSet<>();
    findings
        .known(document.id())
        .ifPresent(found -> found.claims().forEach(claim -> claims.add(claim.id())));
    Map<List<String>, Long> last = new HashMap<>();
    List<Judgement> all = library.judgements();
    all.forEach(
        one -> last.put(List.of(one.subject(), one.aspect().name(), one.author()), one.number()));
    Set<Long> standing = Set.copyOf(last.values());
    return all.stream()
        .filter(one -> standing.contains(one.number()))
        .filter(one -> !one.value().isEmpty())
        .filter(one ->
            about.contains(one.number())
                || claims.contains(one.subject())
                || (one.aspect() == Judgement.Aspect.ALIGNMENT
                    && Alignment.read(one).rows().stream()
                        .flatMap(List::stream)
                        .anyMatch(claims::contains))
                || one.subject().equals(document.id())
                || one.subject().endsWith("@" + document.id()))
        .toList();
  }

  /**
   * A subject in the new version.
   *
   * @param given a place for words that are not found; without it they make the answer empty
   */
  private Optional<Moved> move(Subject subject, String old, Document now, Optional<Span> given) {
    List<QuoteSelector> words = new ArrayList<>();
    for (QuoteSelector one : subject.words()) {
      if (!one.document().equals(old)) {
        words.add(one);
        continue;
      }
      Optional<Span> place =
          one.exact().isEmpty() && given.isPresent() && subject.form() == Subject.Form.CLAIM
              ? given
              : Places.find(one, now.text()).or(() -> given);
      if (place.isEmpty()) {
        return Optional.empty();
      }
      words.add(QuoteSelector.of(now.id(), now.text(), place.get()));
    }
    Subject moved = new Subject(subject.form(), subject.detail(), words);
    return switch (subject.form()) {
      case DOCUMENT -> Optional.of(new Moved(now.id(), moved));
      case SILENCE -> Optional.of(new Moved(subject.detail().getFirst() + "@" + now.id(), moved));
      case HIT -> Optional.of(new Moved(HitSubject.of(now.id(), words.getFirst().span()), moved));
      case CLAIM -> claim(words.getFirst(), given.isPresent()).map(id -> new Moved(id, moved));
      case PAIR -> pair(words, given.isPresent()).map(id -> new Moved(id, moved));
      case ROW -> row(words, given.isPresent()).map(id -> new Moved(id, moved));
      case CONFLICT -> conflict(moved, given.isPresent()).map(id -> new Moved(id, moved));
      case ALIGNMENT -> throw new IllegalArgumentException("an alignment goes claim by claim");
    };
  }

  private Optional<String> pair(List<QuoteSelector> words, boolean sure) {
    List<String> ids = words.stream().flatMap(one -> claim(one, sure).stream()).distinct().toList();
    return ids.size() == 2
        ? Optional.of(Pair.of(ids.getFirst(), ids.getLast()).subject())
        : Optional.empty();
  }

  private Optional<String> row(List<QuoteSelector> words, boolean sure) {
    List<String> ids = words.stream().flatMap(one -> claim(one, sure).stream()).distinct().toList();
    return ids.isEmpty() || ids.size() < words.size()
        ? Optional.empty()
        : Optional.of(Row.identify(ids));
  }

  private Optional<String> conflict(Subject subject, boolean sure) {
    List<String> detail = subject.detail();
    List<QuoteSelector> words = subject.words();
    Optional<String> row =
        words.size() > 2 ? row(words.subList(2, words.size()), sure) : Optional.of(detail.get(3));
    return row.map(id ->
        Conflict.identify(
            ConflictKind.valueOf(detail.get(0)),
            id,
            new Conflict.Side(0, words.get(0).span(), detail.get(1)),
            new Conflict.Side(0, words.get(1).span(), detail.get(2))));
  }

  /**
   * The claim that stands at a place.
   *
   * @param sure whether the place is a claim because a person says so
   */
  private Optional<String> claim(QuoteSelector words, boolean sure) {
    Optional<String> found =
        analysis(words.document()).stream()
            .flatMap(all -> all.claims().stream())
            .filter(claim -> share(claim.span(), words.span()) >= SAME_PLACE)
            .max((a, b) ->
                Double.compare(share(a.span(), words.span()), share(b.span(), words.span())))
            .map(Claim::id);
    return found.isPresent() || !sure
        ? found
        : Optional.of(
            ContentId.of(
                words.document(),
                Integer.toString(words.span().start()),
                Integer.toString(words.span().end())));
  }

  /** Lets the analysis of a version be used that is not in the library yet. */
  void analysed(Analysis analysis) {
    fresh.put(analysis.document(), analysis);
  }

  private Optional<Analysis> analysis(String document) {
    return Optional.ofNullable(fresh.get(document))
        .or(() -> findings.known(document))
        .or(() -> library.document(document).map(findings::read));
  }

  private static double share(Span a, Span b) {
    int common = a.overlap(b);
    int all = a.length() + b.length() - common;
    return all == 0 ? 0 : (double) common / all;
  }
}
