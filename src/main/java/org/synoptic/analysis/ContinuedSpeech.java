package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.Span;

/** Gives words in marks that have no cue of their own to the speech that they continue. */
final class ContinuedSpeech {

  private ContinuedSpeech() {}

  static List<Saying> extend(Report report, List<Saying> found) {
    List<Saying> all = new ArrayList<>(found);
    Optional<Marked> previous = Optional.empty();
    for (Marked marked : report.marked()) {
      Span span = marked.span();
      boolean taken =
          all.stream()
              .anyMatch(saying ->
                  saying.touches(span)
                      || saying.cue().map(span::overlaps).orElse(false)
                      || saying.speaker().map(span::overlaps).orElse(false));
      if (!taken && report.sentenceLike(span)) {
        int owner = owner(report, all, span, previous);
        if (owner >= 0) {
          all.set(owner, all.get(owner).with(span));
        }
      }
      previous = Optional.of(marked);
    }
    return all;
  }

  private static int owner(Report report, List<Saying> all, Span span, Optional<Marked> previous) {
    int best = -1;
    for (int i = 0; i < all.size(); i++) {
      Saying saying = all.get(i);
      Span last = saying.content().getLast();
      boolean sameParagraph =
          report.paragraph(saying.cue().map(Span::start).orElse(saying.start()))
              == report.paragraph(span.start());
      boolean quoted =
          saying.content().stream()
              .anyMatch(piece ->
                  report.around(piece.start()).isPresent()
                      || report.around(piece.end() - 1).isPresent());
      boolean goesOn =
          previous.isPresent()
              && saying.touches(previous.get().span())
              && report.blank(previous.get().span().end(), span.start(), "");
      boolean next = quoted && nextParagraph(report, all, saying, span);
      if (last.end() <= span.start() && ((sameParagraph && quoted) || goesOn || next)) {
        best = i;
      }
    }
    return best;
  }

  /** Whether words in marks open the paragraph after a speech, and no cue stands in theirs. */
  private static boolean nextParagraph(Report report, List<Saying> all, Saying saying, Span span) {
    int paragraph = report.paragraph(span.start());
    boolean opens =
        report.clauses().stream()
            .map(clauses -> clauses.line().sentence())
            .filter(sentence -> sentence.paragraph() == paragraph)
            .findFirst()
            .filter(sentence -> sentence.span().start() == span.start())
            .isPresent();
    return opens
        && report.paragraph(saying.content().getLast().end() - 1) == paragraph - 1
        && all.stream()
            .flatMap(one -> one.cue().stream())
            .noneMatch(cue -> report.paragraph(cue.start()) == paragraph);
  }
}
