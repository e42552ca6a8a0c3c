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
    for (Attribution one : attributions) {
      if (one.propositional()) {
        attributed(one);
      }
    }
    for (Clauses clauses : report.clauses()) {
      for (Range rest : rest(clauses, attributions)) {
        for (Range part : new ClauseSplitter(clauses).split(rest)) {
          add(clauses, part, Optional.empty());
        }
      }
    }
    return found.values().stream().sorted(Comparator.comparing(Claim::span)).toList();
  }

  private void attributed(Attribution attribution) {
    List<Attribution> inner = nested(attribution);
    inner.forEach(this::attributed);
    for (Span piece : attribution.saying().content()) {
      for (Clauses clauses : report.clauses()) {
        if (clauses.line().sentence().span().overlaps(piece)) {
          for (Range range : outside(clauses, Words.within(clauses.line(), piece), inner)) {
            for (Range part : new ClauseSplitter(clauses).split(range)) {
              add(clauses, part, Optional.of(attribution));
            }
          }
        }
      }
    }
  }

  /** What somebody else is made to say inside the content. */
  private List<Attribution> nested(Attribution outer) {
    List<Attribution> inner = new ArrayList<>();
    for (Saying saying : speech.within(outer.saying())) {
      Optional<String> name = saying.speaker().flatMap(tellers::name);
      List<String> via = new ArrayList<>(outer.via());
      outer.speaker(report.text()).ifPresent(via::add);
      inner.add(new Attribution(saying, name, via));
    }
    return inner;
  }

  /** The parts of a sentence that no saying with a proposition takes. */
  private List<Range> rest(Clauses clauses, List<Attribution> attributions) {
    return outside(clauses, new Range(0, clauses.line().size()), attributions);
  }

  private static List<Range> outside(Clauses clauses, Range range, List<Attribution> attributions) {
    Line line = clauses.line();
    boolean[] taken = new boolean[line.size()];
    for (Attribution one : attributions) {
      if (one.propositional()) {
        one.saying().parts().forEach(part -> Words.mark(line, part, taken));
      }
    }
    List<Range> free = new ArrayList<>();
    int start = range.from();
    for (int i = range.from(); i <= range.to(); i++) {
      if (i == range.to() || taken[i]) {
        if (i > start) {
          free.add(new Range(start, i));
        }
        start = i + 1;
      }
    }
    return free;
  }

  private void add(Clauses clauses, Range part, Optional<Attribution> attribution) {
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
    boolean negated =
        Polarity.negated(clauses, part) ^ attribution.map(Words::denies).orElse(false);
    String start = Integer.toString(span.start());
    String id = ContentId.of(document, start, Integer.toString(span.end()), Analyst.VERSION);
    String rule =
        attribution
            .map(one -> one.saying().rule().replace("quotation.", "claim."))
            .orElse("claim.asserted");
    Reason reason = new Reason(rule, attribution.map(one -> one.saying().score()).orElse(0.7), cue);
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
    return report.marked().stream().mapToInt(one -> one.span().overlap(span)).sum();
  }
}
