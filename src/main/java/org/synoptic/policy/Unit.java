package org.synoptic.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.model.Clause;
import org.synoptic.model.Document;

/**
 * A clause that claims are held against, in parts: each of its points is read by itself and
 * together with its heading and the words that open the list, for these carry much of its meaning.
 *
 * @param policy id of the policy
 * @param address address of the clause
 * @param text all its words
 * @param parts what a claim may be about: the points, and the heading by itself
 */
record Unit(String policy, String address, String text, List<String> parts) {

  static List<Unit> of(Document policy) {
    return policy.clauses().stream().flatMap(Clause::units).map(one -> of(policy, one)).toList();
  }

  private static Unit of(Document policy, Clause clause) {
    List<String> parts = new ArrayList<>();
    points(clause, List.of(), parts);
    if (parts.size() > 1 && clause.heading().contains(" ")) {
      parts.add(clause.heading());
    }
    return new Unit(policy.id(), clause.address(), clause.fullText(), List.copyOf(parts));
  }

  private static void points(Clause clause, List<String> above, List<String> parts) {
    List<String> path =
        Stream.concat(above.stream(), Stream.of(clause.heading(), clause.text()))
            .filter(words -> !words.isBlank())
            .collect(Collectors.toUnmodifiableList());
    if (clause.children().isEmpty()) {
      parts.add(String.join(" ", path.stream().map(Unit::closed).toList()));
      if (path.size() > 1) {
        parts.add(path.getLast());
      }
    }
    clause.children().forEach(child -> points(child, path, parts));
  }

  /** A heading has no full stop of its own. */
  private static String closed(String words) {
    return Character.isLetterOrDigit(words.charAt(words.length() - 1)) ? words + "." : words;
  }
}
