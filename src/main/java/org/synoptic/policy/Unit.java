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
      parts.add(closed(clause.heading()));
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
        parts.add(closed(path.getLast()));
      }
    }
    clause.children().forEach(child -> points(child, path, parts));
  }

  /**
   * The words as a sentence. The encoder hears a missing full stop, which headings, points of a
   * list and claims cut out of a sentence lack by nature.
   */
  static String closed(String words) {
    int end = words.length();
    while (end > 0 && " ;:,".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean open = end > 0 && Character.isLetterOrDigit(words.charAt(end - 1));
    return words.substring(0, end) + (open ? "." : "");
  }
}
