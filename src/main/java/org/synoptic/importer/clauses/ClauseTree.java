package org.synoptic.importer.clauses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.importer.kit.ClauseNumber;
import org.synoptic.model.Clause;
import org.synoptic.model.Span;

/**
 * Drafts of clauses made into clauses: each has its address and its place in one canonical text, in
 * which it is a paragraph with its number, heading and words on lines of their own.
 */
final class ClauseTree {

  private final String shortName;
  private final StringBuilder text = new StringBuilder();
  private final Set<String> taken = new HashSet<>();
  private final List<Clause> clauses;

  /** Builds the tree. */
  ClauseTree(String shortName, List<Draft> drafts) {
    this.shortName = shortName;
    this.clauses = build(drafts, shortName, shortName);
  }

  List<Clause> clauses() {
    return clauses;
  }

  String text() {
    return text.toString();
  }

  private List<Clause> build(List<Draft> drafts, String above, String aboveContainers) {
    List<Clause> built = new ArrayList<>();
    for (Draft draft : drafts) {
      String address = address(draft, draft.container ? aboveContainers : above);
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      int start = text.length();
      text.append(
          Stream.of(draft.number, draft.heading(), draft.text())
              .filter(line -> !line.isEmpty())
              .collect(Collectors.joining("\n")));
      // A chapter's number says nothing that the number of its article does not say.
      List<Clause> children =
          build(draft.children(), draft.container ? shortName : address, address);
      built.add(
          new Clause(
              address,
              draft.number,
              draft.heading(),
              draft.text(),
              new Span(start, text.length()),
              children));
    }
    return built;
  }

  private String address(Draft draft, String above) {
    String last = ClauseNumber.address(draft.number, draft.container);
    String address = above + "/" + last;
    for (int again = 2; !taken.add(address); again++) {
      address = above + "/" + last + "-" + again;
    }
    return address;
  }
}
