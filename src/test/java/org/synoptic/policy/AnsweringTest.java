package org.synoptic.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.synoptic.model.Answers;
import org.synoptic.model.Document;
import org.synoptic.model.Link;
import org.synoptic.model.LinkKind;
import org.synoptic.text.MiniLm;

/** Which clauses of two policies answer one another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnsweringTest {

  private final MiniLm encoder = new MiniLm();
  private final Linker linker = new Linker(encoder);
  private final Document charter =
      Examples.policy(
          "Charter of the Locksmiths",
          List.of(
              Examples.clause("c/1", "1", "Doors", "Makers build no back doors into door phones."),
              Examples.clause("c/2", "2", "Training", "Apprentices learn for three years."),
              Examples.clause("c/3", "3", "Prices", "A broken lock is mended at a fixed price.")));
  private final Document code =
      Examples.policy(
          "Code of the Door Makers",
          List.of(
              Examples.clause("d/1", "1", "Holidays", "The works close for two weeks in August."),
              Examples.clause(
                  "d/2", "2", "Openings", "Manufacturers must not put back doors in door phones."),
              Examples.clause(
                  "d/3", "3", "Repairs", "Whoever mends a broken lock asks a fixed price.")));

  @AfterAll
  void close() {
    encoder.close();
  }

  private static List<String> clauses(Answers answers, String clause) {
    return answers.links().getOrDefault(clause, List.of()).stream().map(Link::clause).toList();
  }

  @Test
  void clausesOnTheSameMatterAnswerOneAnotherBothWays() {
    Answers answers = linker.answers(List.of(charter, code));
    assertEquals(List.of("d/2"), clauses(answers, "c/1"));
    assertEquals(List.of("c/1"), clauses(answers, "d/2"));
    assertEquals(List.of("d/3"), clauses(answers, "c/3"));
    assertEquals(List.of(), clauses(answers, "c/2"));
    assertEquals(List.of(), clauses(answers, "d/1"));
    Link link = answers.of("c/1", code.id()).getFirst();
    assertEquals("c/1", link.claim());
    assertTrue(link.reason().words().contains("doors"), link.toString());
    assertEquals(1, link.reason().parts().stream().mapToDouble(part -> part.share()).sum(), 1e-9);
  }

  @Test
  void theOrderOfThePoliciesMakesNoDifference() {
    assertEquals(linker.answers(List.of(charter, code)), linker.answers(List.of(code, charter)));
  }

  @Test
  void sameWordsAreQuoted() {
    Document copy =
        Examples.policy(
            "Another Charter",
            List.of(
                Examples.clause(
                    "e/1",
                    "1",
                    "",
                    "Members agree: makers build no back doors into door phones.")));
    Link link = linker.answers(List.of(charter, copy)).of("e/1", charter.id()).getFirst();
    assertEquals("c/1", link.clause());
    assertEquals(LinkKind.QUOTES, link.kind());
  }

  @Test
  void eachClauseHasTheWordsThatWereLookedFor() {
    List<String> words = linker.answers(List.of(charter, code)).searchedFor("c/2");
    assertTrue(words.contains("Apprentices"), words.toString());
  }

  @Test
  void onePolicyAnswersNothing() {
    assertTrue(linker.answers(List.of(charter)).links().isEmpty());
  }
}
