package org.synoptic.importer.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.synoptic.importer.kit.Bylines;
import org.synoptic.importer.kit.Words;
import org.synoptic.importer.page.PageAuthors.Answer;
import org.synoptic.importer.page.PageAuthors.Place;

/** Which of several answers to who signed a page is taken. */
final class SignerChoice {

  private SignerChoice() {}

  /**
   * The answers with the taken one first.
   *
   * @param answers by doubt; is changed
   */
  static List<Answer> of(List<Answer> answers) {
    if (answers.size() > 1) {
      Answer first = answers.getFirst();
      find(answers, answer -> fuller(answer, first))
          .or(() -> find(answers, answer -> spelled(answer, first)))
          .or(() -> find(answers, answer -> seen(answer, first, answers)))
          .ifPresent(answer -> {
            answers.remove(answer);
            answers.addFirst(answer);
          });
    }
    return answers;
  }

  private static Optional<Answer> find(List<Answer> answers, Predicate<Answer> test) {
    return answers.stream().skip(1).filter(test).findFirst();
  }

  /** Whether the metadata give all the names of the first answer and more. */
  private static boolean fuller(Answer other, Answer first) {
    return other.place() == Place.METADATA
        && other.kind() == first.kind()
        && other.names().size() > first.names().size()
        && other.names().containsAll(first.names());
  }

  /** Whether a first name or login is given in full elsewhere. */
  private static boolean spelled(Answer other, Answer first) {
    if (first.kind() != Bylines.Kind.HANDLE || other.kind() != Bylines.Kind.PERSON) {
      return false;
    }
    String handle = Words.plain(first.names().getFirst()).replace(" ", "");
    String name = Words.plain(other.names().getFirst()).replace(" ", "");
    return handle.length() > 2 && name.startsWith(handle);
  }

  /**
   * Whether what is printed says other than linked data, and meta tags agree with what is printed.
   */
  private static boolean seen(Answer other, Answer first, List<Answer> answers) {
    return first.place() == Place.METADATA
        && other.place() == Place.MARK
        && other.kind() == Bylines.Kind.PERSON
        && answers.stream()
            .noneMatch(
                answer -> answer.place() != Place.METADATA && answer.names().equals(first.names()))
        && answers.stream()
            .anyMatch(
                answer -> answer.place() == Place.METADATA && answer.names().equals(other.names()));
  }
}
