package org.synoptic.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Claim;
import org.synoptic.model.Level;
import org.synoptic.model.NamedEntity.Mention;

/** What a careful reader finds in the two reports the program was born from. */
class SeedReportsTest {

  private static final Path SEEDS = Path.of("..", "shared", "seeds");

  private static Reading techCrunch = Reading.of("");
  private static Reading breitbart = Reading.of("");

  @BeforeAll
  static void read() {
    assumeTrue(Files.isDirectory(SEEDS), "the two reports are not on this machine");
    techCrunch = Reading.of(article("Author: Rita Liao", "Original article"));
    breitbart = Reading.of(article("Lucas Nolan is a reporter", "Lucas Nolan is"));
  }

  /** The article alone: without headline, caption and what the page adds at its end. */
  private static String article(String mark, String end) {
    try (Stream<Path> files = Files.list(SEEDS)) {
      String text =
          files
              .sorted()
              .map(SeedReportsTest::text)
              .filter(one -> one.contains(mark))
              .findFirst()
              .orElseThrow();
      String body = text.substring(text.indexOf("\n\n") + 2, text.indexOf(end)).strip();
      return body.startsWith("cyberattack") ? body.substring(body.indexOf("\n\n") + 2) : body;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void said(Reading report, String words, String speaker, Level... levels) {
    Claim claim = report.claim(words);
    assertEquals(speaker, claim.speaker().orElse("nobody"), claim.text());
    assertTrue(Set.of(levels).contains(claim.level()), claim.toString());
  }

  @Test
  void bothPromiseNotToTakeDataFromAbroad() {
    for (Reading report : List.of(techCrunch, breitbart)) {
      Claim claim = report.claim("transfer overseas data to the government");
      assertTrue(claim.negated());
      assertEquals(Level.ATTRIBUTES, claim.level());
    }
  }

  @Test
  void surveillanceAndBackDoorsAreTwoClaimsInBoth() {
    for (Reading report : List.of(techCrunch, breitbart)) {
      Claim watch = report.claim("oppose mass surveillance");
      Claim door = report.claim("backdoors in their products");
      assertNotEquals(watch.id(), door.id());
      assertFalse(watch.text().contains("backdoors"));
      assertFalse(watch.negated());
      assertTrue(door.negated());
      assertEquals("China", watch.speaker().orElseThrow());
      assertEquals("China", door.speaker().orElseThrow());
    }
  }

  @Test
  void theSharedQuotationHasAnotherSpeakerInEach() {
    said(techCrunch, "keeps making groundless accusations", "Zhang", Level.ATTRIBUTES);
    said(techCrunch, "prey on enterprises", "Zhang", Level.ATTRIBUTES);
    said(techCrunch, "must be opposed and rejected", "Zhang", Level.ATTRIBUTES);
    said(breitbart, "keeps making groundless accusations", "Wang Yi", Level.QUOTES);
    said(breitbart, "prey on enterprises", "Wang Yi", Level.QUOTES);
    said(breitbart, "must be opposed and rejected", "Wang Yi", Level.QUOTES);
  }

  @Test
  void quotationsHaveTheirSpeakers() {
    said(breitbart, "set of international rules on data", "Wang Yi", Level.QUOTES);
    said(breitbart, "Data security is a global issue", "Li Haidong", Level.QUOTES);
    said(breitbart, "not be seen as targeting", "Li Haidong", Level.ATTRIBUTES);
    said(breitbart, "poses a national security threat", "Washington", Level.ATTRIBUTES);
  }

  @Test
  void tellersStandInTheChain() {
    assertEquals(List.of("Global Times"), breitbart.claim("Data security is a global issue").via());
    assertEquals(List.of("Global Times"), breitbart.claim("not be seen as targeting").via());
    said(breitbart, "in a video during a closed-door meeting", "TechCrunch", Level.ATTRIBUTES);
    said(techCrunch, "offer suggestions on the initiative", "Global Times", Level.ATTRIBUTES);
  }

  @Test
  void whatTheOutletsSayThemselvesIsTheirOwn() {
    for (Claim claim :
        List.of(
            techCrunch.claim("manifested itself in the Great Firewall"),
            techCrunch.claim("there was no ambiguity in his description"),
            breitbart.claim("set to be sold to a"))) {
      assertEquals(Level.ASSERTS, claim.level());
      assertTrue(claim.speaker().isEmpty());
    }
    assertEquals(
        Level.ATTRIBUTES, techCrunch.claim("think tanks and company representatives").level());
  }

  @Test
  void aWrongFormOfANameIsKept() {
    assertEquals(
        List.of("Wang Yi", "Wang", "Yi"),
        breitbart.named("Wang Yi").orElseThrow().mentions().stream().map(Mention::form).toList());
    assertTrue(techCrunch.named("Zhang").orElseThrow().person());
    assertEquals(1, techCrunch.named("Wang Yi").orElseThrow().mentions().size());
  }
}
