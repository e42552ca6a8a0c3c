package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.model.Span;
import org.synoptic.text.NameWords;

/** Finds names: runs of proper nouns with the titles before them. */
final class NameFinder {

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "der", "van", "von", "bin", "ben", "al", "el", "la", "le", "du", "da", "di", "dos");

  private static final Set<String> LINKS = Set.of("and", ".");

  private NameFinder() {}

  /** The names of a report in order. */
  static List<Name> find(Report report) {
    List<Name> found = new ArrayList<>();
    for (Clauses clauses : report.clauses()) {
      Line line = clauses.line();
      int at = Retagging.headline(line.tokens()) ? line.size() : 0;
      while (at < line.size()) {
        int end = end(line, at);
        if (end > at) {
          add(found, report.text(), line, at, end);
          at = end;
        } else {
          at++;
        }
      }
    }
    return found;
  }

  private static boolean proper(Line line, int at) {
    return line.capital(at)
        && (line.is(at, "PROPN") || (line.is(at, "NOUN", "ADJ") && titled(line, at)));
  }

  private static boolean titled(Line line, int at) {
    return NameWords.isTitle(line.word(at)) && (at > 0 || line.is(at + 1, "PROPN"));
  }

  private static int end(Line line, int start) {
    if (!proper(line, start)) {
      return start;
    }
    int at = start + 1;
    while (line.has(at)) {
      boolean joins =
          (PARTICLES.contains(line.word(at)) && proper(line, at + 1))
              || (line.word(at).equals("of") && of(line, at))
              || (line.word(at).equals(".")
                  && NameWords.isTitle(line.word(at - 1) + ".")
                  && proper(line, at + 1))
              || (line.word(at).equals("and") && titleList(line, start, at));
      if (joins) {
        at += line.word(at + 1).equals("the") ? 3 : 2;
      } else if (proper(line, at) && !NounPhrases.isTime(line.word(at))) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean of(Line line, int at) {
    int next = line.word(at + 1).equals("the") ? at + 2 : at + 1;
    boolean office = NameWords.isTitle(line.word(at - 1)) && NameWords.isTitle(line.word(next));
    return (office || NameWords.isBody(line.word(at - 1))) && proper(line, next);
  }

  /** Whether "and" joins two titles of one name: {@code Premier and Finance Minister Jo Park}. */
  private static boolean titleList(Line line, int start, int at) {
    for (int i = start; i < at; i++) {
      if (!NameWords.isTitle(line.word(i)) && !line.word(i).equals("and")) {
        return false;
      }
    }
    return proper(line, at + 1) && NameWords.isTitle(line.word(at + 1));
  }

  private static void add(List<Name> found, String text, Line line, int from, int to) {
    int name = from;
    while (name < to && inTitle(line, name)) {
      name++;
    }
    boolean bare = name == to;
    boolean role = bare && NameWords.isRole(line.word(to - 1)) && line.is(from - 1, "DET");
    if (role || (bare && to - from == 1) || NounPhrases.isTime(line.word(from))) {
      return;
    }
    if (bare || NameWords.isBody(line.word(to - 1))) {
      name = from;
    }
    Span span = line.span(from, to);
    String title = name > from ? line.span(from, name).of(text) : "";
    String next = line.word(to);
    boolean possessive = next.equals("'s") || next.equals("’s");
    boolean described =
        next.equals("who")
            || (next.equals(",")
                && (line.word(to + 1).equals("who")
                    || (line.is(to + 1, "DET", "NOUN", "ADJ", "NUM") && role(line, to + 1))));
    found.add(
        new Name(span, span.of(text), title, line.span(name, to).of(text), possessive, described));
  }

  /** Whether a word belongs to a title that goes on: {@code Secretary of State}. */
  private static boolean inTitle(Line line, int at) {
    boolean inner =
        (line.word(at).equals("of") && (line.word(at + 1).equals("the") || title(line, at + 1)))
            || (line.word(at).equals("the") && title(line, at + 1));
    return title(line, at) || LINKS.contains(line.word(at)) || inner;
  }

  private static boolean title(Line line, int at) {
    return NameWords.isTitle(line.word(at));
  }

  /** Whether a phrase that starts here names a role: {@code a professor at}. */
  private static boolean role(Line line, int at) {
    for (int i = at; i < at + 6 && line.has(i) && !line.is(i, "PUNCT", "ADP"); i++) {
      if (NameWords.isRole(line.lemma(i))
          || NameWords.isTitle(line.lemma(i))
          || line.is(i, "NUM")) {
        return true;
      }
    }
    return false;
  }
}
