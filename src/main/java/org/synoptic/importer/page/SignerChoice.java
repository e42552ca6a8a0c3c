package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.importer.kit.Bylines;
import org.synoptic.importer.kit.Words;
import org.synoptic.importer.page.PageAuthors.Answer;
import org.synoptic.importer.page.PageAuthors.Place;

/**
 * Which of several answers to who signed a page is taken: every place votes with its own weight for
 * the names it gives.
 */
final class SignerChoice {

  /** The trust in names that readers never see: they log in and publish what others wrote. */
  private static final double UNSEEN = 0.3;

  private SignerChoice() {}

  /**
   * The answers with the most voted for first. Where a person is named, desks that only the page
   * itself names come last.
   *
   * @param printed all words of the page, as {@link Words#plain} gives them
   */
  static List<Answer> of(List<Answer> answers, String printed) {
    Map<Answer, Double> votes = new LinkedHashMap<>();
    answers.forEach(answer -> votes.put(answer, 0.0));
    for (Answer voter : answers) {
      double trust = unseen(voter, printed) ? UNSEEN : 1;
      answers.forEach(answer -> votes.merge(answer, trust * vote(voter, answer), Double::sum));
    }
    boolean person = answers.stream().anyMatch(answer -> answer.kind() == Bylines.Kind.PERSON);
    List<Answer> sorted = new ArrayList<>(votes.keySet());
    sorted.sort(
        Comparator.<Answer, Boolean>comparing(answer ->
                person
                    && answer.kind().compareTo(Bylines.Kind.DESK) >= 0
                    && answer.place() != Place.METADATA)
            .thenComparingDouble(answer -> -Math.round(votes.getOrDefault(answer, 0.0) * 100))
            .thenComparing(answer -> answer.place()));
    return sorted;
  }

  /** How much one place speaks for the answer of another. */
  private static double vote(Answer voter, Answer answer) {
    Set<String> told = plain(voter);
    Set<String> names = plain(answer);
    if (told.equals(names) || spelled(voter, answer)) {
      return weight(answer.kind(), voter);
    }
    // A part of the names speaks for all that the metadata give; all do not speak for a part.
    return answer.place() == Place.METADATA && told.size() < names.size() && names.containsAll(told)
        ? 0.6 * weight(answer.kind(), voter)
        : 0;
  }

  /** Whether the metadata name persons whom readers of the page never see. */
  private static boolean unseen(Answer voter, String printed) {
    return voter.place() == Place.METADATA
        && voter.kind() == Bylines.Kind.PERSON
        && plain(voter).stream().noneMatch(printed::contains);
  }

  private static double weight(Bylines.Kind kind, Answer voter) {
    double place =
        voter.where().startsWith("meta tag")
            ? 0.5
            : voter.place() == Place.METADATA ? 0.8 : voter.place() == Place.MARK ? 0.9 : 0.7;
    return place
        * switch (kind) {
          case PERSON -> 1;
          case HANDLE -> voter.login() ? 0.4 : 0.7;
          case DESK -> 0.4;
          case OUTLET -> 0.15;
        };
  }

  private static Set<String> plain(Answer answer) {
    return answer.names().stream().map(Words::plain).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a first name or a login is given in full by the answer. */
  private static boolean spelled(Answer handle, Answer answer) {
    if (handle.kind() != Bylines.Kind.HANDLE || answer.kind() != Bylines.Kind.PERSON) {
      return false;
    }
    String login = Words.plain(handle.names().getFirst()).replace(" ", "");
    String name = Words.plain(answer.names().getFirst()).replace(" ", "");
    return login.length() > 2 && name.startsWith(login);
  }
}
