package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.Span;
import org.synoptic.text.Paragraphs;

/** Finds speech with the speaker's name and a colon before it, as in a transcript or a headline. */
final class Labels {

  private static final int LONGEST = 6;

  private Labels() {}

  static List<Saying> find(Report report) {
    List<Saying> found = new ArrayList<>();
    List<Span> paragraphs = Paragraphs.of(report.text());
    for (Clauses clauses : report.clauses()) {
      Line line = clauses.line();
      Span paragraph = paragraphs.get(line.sentence().paragraph());
      if (line.size() > 0 && line.span(0).start() == paragraph.start()) {
        int colon = colon(line);
        if (colon > 0 && colon + 1 < line.size()) {
          int start = line.span(colon + 1).start();
          found.add(
              new Saying(
                  List.of(new Span(start, paragraph.end())),
                  Optional.of(line.span(0, colon)),
                  Optional.of(line.span(colon)),
                  Optional.empty(),
                  "quotation.label",
                  0.7,
                  Stance.GIVES));
        }
      }
      quoted(report, line).ifPresent(found::add);
    }
    return found;
  }

  /** A name and a colon just before words in marks: {@code More from Jo Park: "…"}. */
  private static Optional<Saying> quoted(Report report, Line line) {
    for (int i = 1; i + 1 < line.size(); i++) {
      Optional<Marked> words = report.from(line.span(i + 1).start());
      if (line.word(i).equals(":") && words.isPresent() && line.is(i - 1, "PROPN")) {
        Range name = NounPhrases.before(line, i);
        if (!name.isEmpty()) {
          return Optional.of(
              new Saying(
                  List.of(words.get().span()),
                  Optional.of(line.span(name)),
                  Optional.of(line.span(i)),
                  Optional.empty(),
                  "quotation.label",
                  0.7,
                  Stance.GIVES));
        }
      }
    }
    return Optional.empty();
  }

  /** The place of the colon after a name that opens the sentence; -1 when there is none. */
  private static int colon(Line line) {
    int at = 0;
    while (at <= LONGEST && line.is(at, "PROPN") && line.capital(at)) {
      at++;
    }
    return at > 0 && line.word(at).equals(":") ? at : -1;
  }
}
