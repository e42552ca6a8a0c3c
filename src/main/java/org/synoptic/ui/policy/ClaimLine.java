package org.synoptic.ui.policy;

import java.util.List;
import java.util.Optional;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.Said;

/**
 * A claim about a clause.
 *
 * @param claim id of the claim
 * @param report name of its report
 * @param day when the report was published
 * @param text the sentence, verbatim
 * @param marks the claim in it
 * @param said who says it
 * @param kind how it treats the clause
 * @param score how sure the machine is of that, 0 to 1; empty when a person said so
 * @param words the words that tie them
 */
public record ClaimLine(
    String claim,
    String report,
    Optional<String> day,
    String text,
    List<Mark> marks,
    Said said,
    String kind,
    Optional<String> score,
    List<String> words) {

  /** Keeps the lists unchangeable. */
  public ClaimLine {
    marks = List.copyOf(marks);
    words = List.copyOf(words);
  }

  /** Report and day. */
  public String head() {
    return day.map(one -> report + " · " + one).orElse(report);
  }

  /** How the claim is tied to the clause. */
  public String tie() {
    String tie = score.map(one -> kind + " · " + one).orElse(kind);
    return words.isEmpty() ? tie : tie + " · " + String.join(", ", words);
  }

  /** The line as a sentence for the ear. */
  public String spoken() {
    return Words.get("policies.spoken", head(), text, said.line(), tie());
  }
}
