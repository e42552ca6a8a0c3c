package org.synoptic.importer.clauses;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Pattern NAMED = Pattern.compile("^(?:\\p{L}{3,}|§|第)");

  private final String shortName;
  private final StringBuilder text = new StringBuilder();
  private final Set<String> taken = new HashSet<>();
  private final List<Clause> clauses;
  private final Set<Draft> recitals;

  /** Builds the tree. */
  ClauseTree(String shortName, List<Draft> drafts) {
    this.shortName = shortName;
    this.recitals = recitals(drafts);
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

  /**
   * The numbered reasons that stand before the articles and begin at 1 as they do: "(1) ... (2)
   * ..." before "Article 1" or "Chapter I".
   */
  private static Set<Draft> recitals(List<Draft> drafts) {
    int first = 0;
    while (first < drafts.size() && drafts.get(first).number.matches("[(（]\\d+[)）]")) {
      first++;
    }
    boolean articles = first < drafts.size() && NAMED.matcher(drafts.get(first).number).find();
    Set<Draft> recitals = Collections.newSetFromMap(new IdentityHashMap<>());
    recitals.addAll(articles ? drafts.subList(0, first) : List.of());
    return recitals;
  }

  private String last(Draft draft) {
    String number = ClauseNumber.address(draft.number, draft.container);
    if (recitals.contains(draft)) {
      return "recital-" + number;
    }
    // A person may cut where nothing is numbered.
    return number.isEmpty() ? "unnumbered" : number;
  }

  private String address(Draft draft, String above) {
    String last = last(draft);
    String address = above + "/" + last;
    for (int again = 2; !taken.add(address); again++) {
      address = above + "/" + last + "-" + again;
    }
    return address;
  }
}
