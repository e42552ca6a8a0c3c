package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.synoptic.analysis.VerbGroup.Form;
import org.synoptic.model.Span;

/** Finds what reporting verbs attribute: after them, before them, or on both sides. */
final class SpeechFinder {

  private static final Set<String> EVIDENCE =
      Set.of("show", "suggest", "indicate", "imply", "reveal", "signal", "find", "mean");

  private final Report report;
  private final List<Saying> found = new ArrayList<>();
  private final Taken taken = new Taken();
  private final Taken cues = new Taken();

  SpeechFinder(Report report) {
    this.report = report;
  }

  /** The sayings of all reporting verbs outside other content, by the place of their verbs. */
  List<Saying> find() {
    for (Clauses clauses : report.clauses()) {
      told(clauses);
      for (int i = 0; i < clauses.groups().size(); i++) {
        VerbGroup group = clauses.groups().get(i);
        Span place = clauses.line().span(group.from(), group.to());
        boolean spent =
            cues.contains(place)
                || report.around(place.start()).isPresent()
                || taken.contains(place);
        if (!spent && ReportingVerbs.contains(clauses.line().lemma(group.head()))) {
          attribute(clauses, i).ifPresent(this::keep);
        }
      }
    }
    return found;
  }

  /**
   * Evidence that somebody speaks of is part of what they say: {@code figures show it, he said}.
   */
  private void told(Clauses clauses) {
    Line line = clauses.line();
    boolean evidence =
        IntStream.range(0, clauses.groups().size())
            .anyMatch(i ->
                EVIDENCE.contains(line.lemma(clauses.groups().get(i).head()))
                    && thing(line, clauses.subjects().get(i)));
    int last = clauses.groups().size() - 1;
    if (evidence && last > 0 && report.around(line.span(last).start()).isEmpty()) {
      VerbGroup group = clauses.groups().get(last);
      boolean ends = line.is(group.to(), "PUNCT") && group.to() >= line.size() - 2;
      if (ends && !ReportingVerbs.of(line.lemma(group.head())).frames().isEmpty()) {
        new TrailingCue(report, clauses).at(last).ifPresent(this::keep);
      }
    }
  }

  private static boolean thing(Line line, Range subject) {
    return !subject.isEmpty() && line.is(subject.to() - 1, "NOUN");
  }

  private void keep(Saying saying) {
    found.add(saying);
    saying.content().forEach(taken::add);
    saying.cue().ifPresent(cues::add);
  }

  /** The sayings of somebody else inside the content of one, told in the reporter's words. */
  List<Saying> within(Saying outer) {
    List<Saying> inner = new ArrayList<>();
    Span whole = outer.content().getFirst().cover(outer.content().getLast());
    for (Clauses clauses : report.over(whole)) {
      for (int i = 0; i < clauses.groups().size(); i++) {
        VerbGroup group = clauses.groups().get(i);
        Span place = clauses.line().span(group.from(), group.to());
        boolean told =
            ReportingVerbs.of(clauses.line().lemma(group.head())).takes(Frame.SPEECH)
                && outer.content().stream().anyMatch(piece -> piece.contains(place))
                && report.around(place.start()).isEmpty()
                && inner.stream().noneMatch(saying -> saying.touches(place));
        if (told) {
          attribute(clauses, i)
              .filter(one ->
                  inside(outer, one)
                      && new Attribution(one, Optional.empty(), List.of()).propositional())
              .ifPresent(inner::add);
        }
      }
    }
    return inner;
  }

  private static boolean inside(Saying outer, Saying inner) {
    Span speaker = inner.speaker().orElse(outer.content().getFirst());
    return outer.content().stream()
        .anyMatch(piece ->
            piece.contains(speaker)
                && inner.content().stream().allMatch(piece::contains)
                && !inner.content().contains(piece));
  }

  private static Stance stance(Line line, VerbGroup group) {
    if (group.negated()) {
      return Stance.WITHHOLDS;
    }
    return Polarity.notDoing(line, group) ? Stance.DENIES : Stance.GIVES;
  }

  /** Whether a subject is nobody: {@code neither of the plans says}. */
  private static boolean none(Line line, Range subject) {
    for (int i = subject.from() - 1; i < subject.to(); i++) {
      if (Set.of("neither", "none", "nobody").contains(line.word(i))) {
        return true;
      }
    }
    return line.word(subject.from()).equals("no");
  }

  /** Whether a deed is only judged, so that nobody does it: {@code it is hard to say that}. */
  private static boolean evaluated(Clauses clauses, int number) {
    VerbGroup group = clauses.groups().get(number);
    Range subject = clauses.subjects().get(number);
    return group.form() == Form.INFINITIVE
        && clauses.line().is(group.from() - 1, "ADJ", "ADV")
        && !subject.isEmpty()
        && clauses.line().word(subject.from()).equals("it");
  }

  /** Who spoke last in this sentence behind their verb: {@code said Lee, adding that}. */
  private Optional<Span> inverted(Line line) {
    return found.isEmpty() || !found.getLast().rule().equals("quotation.inverted")
        ? Optional.empty()
        : found.getLast().speaker().filter(line.sentence().span()::contains);
  }

  private Optional<Saying> attribute(Clauses clauses, int number) {
    Line line = clauses.line();
    VerbGroup group = clauses.groups().get(number);
    if (group.passive()) {
      return new PassiveCue(report, clauses).at(number);
    }
    if (evaluated(clauses, number)) {
      return Optional.empty();
    }
    Optional<Saying> before = new TrailingCue(report, clauses).at(number);
    Optional<Content.Found> after = new Content(report, clauses).after(group);
    if (before.isPresent()) {
      boolean quoted = after.isPresent() && report.from(after.get().span().start()).isPresent();
      return quoted ? Optional.of(before.get().with(after.get().span())) : before;
    }
    if (after.isEmpty()) {
      return Optional.empty();
    }
    Content.Found content = after.get();
    Range subject = clauses.subjects().get(number);
    Optional<Span> speaker = subject.isEmpty() ? Optional.empty() : Optional.of(line.span(subject));
    if (group.form() == Form.GERUND) {
      speaker =
          inverted(line)
              .or(() -> subject.isEmpty() ? Optional.empty() : Optional.of(line.span(subject)));
    }
    if (group.form() == Form.INFINITIVE
        && content.rule() != Frame.SPEECH
        && content.rule() != Frame.THAT
        && content.rule() != Frame.CLAUSE) {
      return Optional.empty();
    }
    Span cue = line.span(group.from(), content.cueEnd());
    return Optional.of(
        new Saying(
            List.of(content.span()),
            speaker,
            Optional.of(cue),
            content.addressee().map(line::span),
            "quotation." + content.rule().name().toLowerCase(Locale.ROOT),
            content.rule() == Frame.MATTER ? 0.5 : 0.9,
            none(line, subject) ? Stance.WITHHOLDS : stance(line, group)));
  }
}
