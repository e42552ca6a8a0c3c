package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.model.Span;

/**
 * Gives words in marks that have no cue of their own to the speech that they continue: in the same
 * paragraph, in the next one when the mark is opened again, and in the next one when it opens with
 * marks and has no cue.
 */
final class ContinuedSpeech {

  /** How many sayings back the speech may be that goes on. */
  private static final int REACH = 12;

  private final Report report;
  private final List<Saying> all;
  private final Set<Integer> cued = new HashSet<>();
  private final Taken taken = new Taken();

  private ContinuedSpeech(Report report, List<Saying> found) {
    this.report = report;
    this.all = new ArrayList<>(found);
    all.sort(Comparator.comparingInt(Saying::start));
    for (Saying saying : all) {
      saying.cue().ifPresent(cue -> cued.add(report.paragraph(cue.start())));
      saying.content().forEach(taken::add);
      saying.cue().ifPresent(taken::add);
      saying.speaker().ifPresent(taken::add);
    }
  }

  static List<Saying> extend(Report report, List<Saying> found) {
    ContinuedSpeech speech = new ContinuedSpeech(report, found);
    for (int i = 0; i < report.marked().size(); i++) {
      speech.settle(i);
    }
    return speech.all;
  }

  private void settle(int number) {
    Span span = report.marked().get(number).span();
    if (taken.contains(span) || !report.sentenceLike(span)) {
      return;
    }
    int last = Places.last(all, Saying::start, span.start());
    for (int i = last; i >= 0 && i > last - REACH; i--) {
      if (continues(all.get(i), number)) {
        all.set(i, all.get(i).with(span));
        taken.add(span);
        return;
      }
    }
  }

  private boolean continues(Saying saying, int number) {
    Span span = report.marked().get(number).span();
    Span last = saying.content().getLast();
    if (last.end() > span.start()) {
      return false;
    }
    boolean reopened =
        number > 0
            && report.marked().get(number - 1).continued()
            && saying.touches(report.marked().get(number - 1).span());
    boolean quoted =
        saying.content().stream()
            .anyMatch(piece ->
                report.around(piece.start()).isPresent()
                    || report.around(piece.end() - 1).isPresent());
    int cue = saying.cue().map(Span::start).orElse(saying.start());
    boolean here = report.paragraph(cue) == report.paragraph(span.start());
    return reopened || (quoted ? here || opensNext(last, span) : here && led(span));
  }

  /** Whether a colon leads in words in marks: {@code As for us: "We will come."} */
  private boolean led(Span span) {
    int at = span.start() - 1;
    while (at >= 0 && Character.isWhitespace(report.text().charAt(at))) {
      at--;
    }
    return at >= 0 && report.text().charAt(at) == ':';
  }

  /** Whether words in marks open the paragraph after a speech, and no cue stands in theirs. */
  private boolean opensNext(Span speech, Span span) {
    int paragraph = report.paragraph(span.start());
    int number = report.sentence(span.start());
    boolean opens =
        number > 0
            && report.clauses().get(number).line().sentence().span().start() == span.start()
            && report.clauses().get(number - 1).line().sentence().paragraph() < paragraph;
    return opens
        && report.paragraph(speech.end() - 1) == paragraph - 1
        && !cued.contains(paragraph);
  }
}
