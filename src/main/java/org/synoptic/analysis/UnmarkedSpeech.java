package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.synoptic.model.Span;

/**
 * Speech told without marks over several sentences with one cue at its end: {@code Rivals copy us.
 * Such theft must stop, said the founder.} When what the cue attributes points back ("such",
 * "this") to a sentence that nobody is given yet, and the sentence before that one is about the
 * speaker, the sentence between belongs to the speech.
 */
final class UnmarkedSpeech {

  private static final Set<String> POINTERS = Set.of("such", "this", "these", "those", "that");

  private UnmarkedSpeech() {}

  static List<Attribution> extend(Report report, Cast cast, List<Attribution> found) {
    List<Attribution> all = new ArrayList<>(found);
    for (int i = 0; i < all.size(); i++) {
      Attribution one = all.get(i);
      int number = trailing(report, one.saying());
      if (number >= 2
          && free(report, found, number - 1)
          && names(report.clauses().get(number - 2), cast, one)) {
        Span before = bare(report.clauses().get(number - 1).line());
        all.set(i, new Attribution(one.saying().with(before), one.name(), one.via()));
      }
    }
    return all;
  }

  /** The number of the sentence that the content opens, when its cue trails it without marks. */
  private static int trailing(Report report, Saying saying) {
    boolean rule =
        saying.rule().equals("quotation.trailing") || saying.rule().equals("quotation.inverted");
    Span content = saying.content().getFirst();
    if (!rule || report.around(content.start()).isPresent()) {
      return -1;
    }
    int number = report.sentence(content.start());
    Line line = report.clauses().get(number).line();
    boolean opens = line.size() > 0 && line.span(0).start() == content.start();
    return opens && POINTERS.contains(line.word(0)) ? number : -1;
  }

  /** Whether a sentence states something that is nobody's yet. */
  private static boolean free(Report report, List<Attribution> found, int number) {
    Clauses clauses = report.clauses().get(number);
    Span span = clauses.line().sentence().span();
    boolean taken =
        found.stream()
            .map(Attribution::saying)
            .filter(saying -> !saying.rule().equals("quotation.matter"))
            .anyMatch(
                saying -> saying.touches(span) || saying.cue().map(span::overlaps).orElse(false));
    boolean first = Set.of("he", "she", "they").contains(clauses.line().word(0));
    return !taken && !first && Words.states(clauses, new Range(0, clauses.line().size()), false);
  }

  /** Whether a sentence names the speaker outside quotation marks. */
  private static boolean names(Clauses clauses, Cast cast, Attribution one) {
    return cast.within(clauses.line().sentence().span()).stream()
        .flatMap(name -> cast.named(name).stream())
        .anyMatch(entity -> one.name().equals(Optional.of(entity.name())));
  }

  /** A sentence without its full stop. */
  static Span bare(Line line) {
    Span whole = line.sentence().span();
    Optional<Integer> last =
        line.word(line.size() - 1).equals(".") ? Optional.of(line.size() - 1) : Optional.empty();
    return new Span(whole.start(), last.map(at -> line.span(at).start()).orElse(whole.end()));
  }
}
