package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synoptic.model.Claim;
import org.synoptic.model.ContentId;
import org.synoptic.model.Level;
import org.synoptic.model.Reason;
import org.synoptic.model.Span;

/** Cuts a report into claims: what it gives as somebody's, and what it says itself. */
final class ClaimFinder {

  private static final double MARKED_PART = 0.6;

  private final String document;
  private final Report report;
  private final SpeechFinder speech;
  private final Tellers tellers;
  private final Map<Span, Claim> found = new LinkedHashMap<>();

  ClaimFinder(String document, Report report, SpeechFinder speech, Tellers tellers) {
    this.document = document;
    this.report = report;
    this.speech = speech;
    this.tellers = tellers;
  }

  /** The claims by position. */
  List<Claim> find(List<Attribution> attributions) {
    Taken taken = taken(stating(attributions));
    for (Clauses clauses : report.clauses()) {
      Line line = clauses.line();
      for (Range rest : outside(line, new Range(0, line.size()), taken)) {
        for (Range part : new ClauseSplitter(clauses).split(rest)) {
          add(clauses, part, part, Optional.empty());
        }
      }
    }
    Headline.of(report).filter(one -> untold(one.line())).ifPresent(this::addHeadline);
    return found.values().stream().sorted(Comparator.comparing(Claim::span)).toList();
  }

  /** The attributions that give claims; the frame of one that gives none is the outlet's own. */
  private List<Attribution> stating(List<Attribution> attributions) {
    return attributions.stream()
        .filter(one -> one.propositional() && !one.asks(report.text()) && attributed(one))
        .toList();
  }

  /** Adds what an attribution claims and tells whether there is anything. */
  private boolean attributed(Attribution attribution) {
    Taken taken = taken(stating(nested(attribution)));
    int before = found.size();
    List<Span> pieces = attribution.saying().content();
    boolean cut = attribution.saying().rule().equals(InterruptedCue.RULE) && joined(attribution);
    for (Span piece : cut ? pieces.subList(2, pieces.size()) : pieces) {
      for (Clauses clauses : report.over(piece)) {
        Line line = clauses.line();
        for (Range range : outside(line, Words.within(line, piece), taken)) {
          for (Range part : new ClauseSplitter(clauses).split(range)) {
            add(clauses, part, part, Optional.of(attribution));
          }
        }
      }
    }
    return found.size() > before;
  }

  /** One claim over the two parts of a sentence that its cue interrupts. */
  private boolean joined(Attribution attribution) {
    Span first = attribution.saying().content().getFirst();
    Span second = attribution.saying().content().get(1);
    Clauses clauses = report.over(first).getFirst();
    Range lead = Words.within(clauses.line(), first);
    Range rest = Words.within(clauses.line(), second);
    List<Range> parts = new ClauseSplitter(clauses).split(rest);
    if (lead.isEmpty() || rest.isEmpty() || parts.isEmpty()) {
      return false;
    }
    int before = found.size();
    for (Range part : parts) {
      boolean whole = part.equals(parts.getFirst());
      Range claim = whole ? new Range(lead.from(), part.to()) : part;
      Range governing = whole && governs(clauses, lead) ? lead : part;
      add(clauses, claim, governing, Optional.of(attribution));
    }
    return found.size() > before;
  }

  /** Whether the main verb of a sentence stands in its first part. */
  private static boolean governs(Clauses clauses, Range lead) {
    return !clauses.line().is(lead.from(), "SCONJ")
        && clauses.groups().stream().anyMatch(one -> one.finite() && lead.contains(one.head()));
  }

  /** What somebody else is made to say inside the content. */
  List<Attribution> nested(Attribution outer) {
    List<Attribution> inner = new ArrayList<>();
    for (Saying saying : speech.within(outer.saying())) {
      Optional<String> name = saying.speaker().flatMap(tellers::name);
      List<String> via = new ArrayList<>(outer.via());
      outer.speaker(report.text()).ifPresent(via::add);
      inner.add(new Attribution(saying, name, via));
    }
    return inner;
  }

  private static Taken taken(List<Attribution> attributions) {
    Taken taken = new Taken();
    for (Attribution one : attributions) {
      if (one.propositional()) {
        one.saying().parts().forEach(taken::add);
      }
    }
    return taken;
  }

  /** The parts of a range of a sentence that no saying with a proposition takes. */
  private static List<Range> outside(Line line, Range range, Taken taken) {
    List<Range> free = new ArrayList<>();
    int start = range.from();
    for (int i = range.from(); i <= range.to(); i++) {
      if (i == range.to() || taken.contains(line.span(i))) {
        if (i > start) {
          free.add(new Range(start, i));
        }
        start = i + 1;
      }
    }
    return free;
  }

  private boolean untold(Line line) {
    return found.keySet().stream().noneMatch(line.sentence().span()::overlaps);
  }

  /** A headline states what happened, though it often has no verb with tense. */
  private void addHeadline(Clauses clauses) {
    Line line = clauses.line();
    Range whole = new Range(0, line.size());
    put(
        clauses,
        whole,
        line.span(whole),
        Level.ASSERTS,
        Optional.empty(),
        new Reason(Headline.RULE, 0.7, List.of()));
  }

  private void add(
      Clauses clauses, Range part, Range governing, Optional<Attribution> attribution) {
    if (!Words.states(clauses, part, attribution.isPresent())) {
      return;
    }
    Span span = closed(clauses.line().span(part));
    Level level = Level.ASSERTS;
    boolean quoted = marked(span) >= MARKED_PART * span.length();
    if (attribution.isPresent()) {
      level = quoted ? Level.QUOTES : Level.ATTRIBUTES;
    } else if (quoted && report.sentenceLike(span)) {
      level = Level.QUOTES;
    }
    List<String> cue =
        attribution
            .flatMap(one -> one.saying().cue())
            .map(one -> List.of(one.of(report.text())))
            .orElse(List.of());
    String rule =
        attribution
            .map(one -> one.saying().rule().replace("quotation.", "claim."))
            .orElse("claim.asserted");
    Reason reason = new Reason(rule, attribution.map(one -> one.saying().score()).orElse(0.7), cue);
    put(clauses, governing, span, level, attribution, reason);
  }

  private void put(
      Clauses clauses,
      Range governing,
      Span span,
      Level level,
      Optional<Attribution> attribution,
      Reason reason) {
    boolean negated =
        Polarity.negated(clauses, governing) ^ attribution.map(Words::denies).orElse(false);
    String start = Integer.toString(span.start());
    String id = ContentId.of(document, start, Integer.toString(span.end()));
    found.putIfAbsent(
        span,
        new Claim(
            id,
            span,
            span.of(report.text()),
            level,
            attribution.flatMap(one -> one.speaker(report.text())),
            attribution.map(Attribution::via).orElse(List.of()),
            negated,
            ParticularsFinder.of(report.text(), clauses, governing, span, reason.rule()),
            reason));
  }

  /** The span with the closing mark of the words in marks that end it. */
  private Span closed(Span span) {
    return report
        .around(span.end() - 1)
        .filter(one -> span.start() < one.span().start() && one.span().end() - span.end() <= 2)
        .map(one -> span.cover(one.span()))
        .orElse(span);
  }

  private int marked(Span span) {
    return Marked.within(report, span);
  }
}
