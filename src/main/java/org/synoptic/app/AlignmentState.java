package org.synoptic.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.synoptic.model.Alignment;
import org.synoptic.model.QuoteSelector;
import org.synoptic.model.Subject;

/**
 * One state of an alignment with the words of its claims. A claim whose words are not in the newer
 * version of its document keeps those of the older one, until a person says what becomes of it.
 *
 * @param alignment the rows
 * @param words the words of its claims by their ids, as far as they are known
 */
record AlignmentState(Alignment alignment, Map<String, QuoteSelector> words) {

  AlignmentState {
    words = new LinkedHashMap<>(words);
  }

  /**
   * A claim of a text.
   *
   * @param id its id
   * @param words its words
   */
  record Claimed(String id, QuoteSelector words) {}

  /** A state whose claims' words are looked up. */
  static AlignmentState of(Alignment alignment, Function<String, Optional<QuoteSelector>> known) {
    Map<String, QuoteSelector> words = new LinkedHashMap<>();
    alignment.rows().stream()
        .flatMap(List::stream)
        .forEach(claim -> known.apply(claim).ifPresent(found -> words.put(claim, found)));
    return new AlignmentState(alignment, words);
  }

  /** The words that were kept with a state of an alignment, by the ids of the claims. */
  static Map<String, QuoteSelector> words(Subject subject) {
    Map<String, QuoteSelector> words = new LinkedHashMap<>();
    if (subject.form() == Subject.Form.ALIGNMENT) {
      for (int claim = 0; claim < subject.detail().size(); claim++) {
        words.put(subject.detail().get(claim), subject.words().get(claim));
      }
    }
    return words;
  }

  /** This state as what a judgement is about. */
  Subject subject() {
    return new Subject(
        Subject.Form.ALIGNMENT, List.copyOf(words.keySet()), List.copyOf(words.values()));
  }

  /** The words of the claims that are in a document. */
  Map<String, QuoteSelector> in(String document) {
    Map<String, QuoteSelector> found = new LinkedHashMap<>(words);
    found.values().removeIf(one -> !one.document().equals(document));
    return found;
  }

  /** The state after some of its claims, named by their ids, have become others. */
  AlignmentState moved(Map<String, Claimed> others) {
    Map<String, QuoteSelector> known = new LinkedHashMap<>(words);
    others.values().forEach(one -> known.put(one.id(), one.words()));
    Alignment changed =
        alignment.with(claim ->
            Optional.of(Optional.ofNullable(others.get(claim)).map(Claimed::id).orElse(claim)));
    return of(changed, claim -> Optional.ofNullable(known.get(claim)));
  }

  /** The state without a claim: it stands where the machine puts it. */
  AlignmentState without(String gone) {
    Alignment changed =
        alignment.with(claim -> claim.equals(gone) ? Optional.empty() : Optional.of(claim));
    return of(changed, claim -> Optional.ofNullable(words.get(claim)));
  }
}
