package org.synoptic.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.synoptic.model.Span;

/**
 * A saying whose speaker is resolved.
 *
 * @param saying what was found
 * @param name the full name of the speaker, when it can be told
 * @param via the tellers between the outlet and the speaker, outermost first
 */
record Attribution(Saying saying, Optional<String> name, List<String> via) {

  private static final Set<String> QUESTIONS = Set.of("how", "why", "where", "when", "who");

  Attribution {
    via = List.copyOf(via);
  }

  /** The full name of the speaker, else the words that describe them; a mere pronoun does not. */
  Optional<String> speaker(String text) {
    return name.or(() ->
        saying
            .speaker()
            .map(span -> span.of(text).replaceFirst(",$", ""))
            .filter(one -> !Referents.pronoun(one)));
  }

  /** Whether the content is a proposition and not a mere thing or deed. */
  boolean propositional() {
    return saying.stance() != Stance.WITHHOLDS
        && !saying.rule().equals("quotation.matter")
        && !saying.rule().equals("quotation.intent");
  }

  /** Whether the content is an indirect question, which nobody is made to say. */
  boolean asks(String text) {
    String first = saying.content().getFirst().of(text).split("\\s", 2)[0];
    return saying.rule().equals("quotation.that") && QUESTIONS.contains(first);
  }

  boolean contains(Span span) {
    return saying.content().stream().anyMatch(piece -> piece.contains(span));
  }
}
