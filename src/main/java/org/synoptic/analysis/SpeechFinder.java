package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synoptic.analysis.VerbGroup.Form;
import org.synoptic.model.Span;

/** Finds what reporting verbs attribute: after them, before them, or on both sides. */
final class SpeechFinder {

  private final Report report;
  private final List<Saying> found = new ArrayList<>();
  private final Taken taken = new Taken();

  SpeechFinder(Report report) {
    this.report = report;
  }

  /** The sayings of all reporting verbs outside other content, by the place of their verbs. */
  List<Saying> find() {
    for (Clauses clauses : report.clauses()) {
      for (int i = 0; i < clauses.groups().size(); i++) {
        VerbGroup group = clauses.groups().get(i);
        Span place = clauses.line().span(group.from(), group.to());
        boolean spent = report.around(place.start()).isPresent() || taken.contains(place);
        if (!spent && ReportingVerbs.contains(clauses.line().lemma(group.head()))) {
          attribute(clauses, i).ifPresent(this::keep);
        }
      }
    }
    return found;
  }

  private void keep(Saying saying) {
    found.add(saying);
    saying.content().forEach(taken::add);
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

  private Optional<Saying> attribute(Clauses clauses, int number) {
    Line line = clauses.line();
    VerbGroup group = clauses.groups().get(number);
    if (group.passive()) {
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
            subject.isEmpty() ? Optional.empty() : Optional.of(line.span(subject)),
            Optional.of(cue),
            content.addressee().map(line::span),
            "quotation." + content.rule().name().toLowerCase(Locale.ROOT),
            content.rule() == Frame.MATTER ? 0.5 : 0.9,
            stance(line, group)));
  }
}
