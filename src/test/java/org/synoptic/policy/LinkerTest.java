package org.synoptic.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.synoptic.model.Claim;
import org.synoptic.model.Clause;
import org.synoptic.model.Document;
import org.synoptic.model.Link;
import org.synoptic.model.LinkKind;
import org.synoptic.model.Passage;
import org.synoptic.model.Ranked;
import org.synoptic.model.Ranking;
import org.synoptic.text.LazyEncoder;
import org.synoptic.text.MiniLm;
import org.synoptic.text.Rarity;
import org.synoptic.text.Wording;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkerTest {

  private final MiniLm encoder = new MiniLm();
  private final Linker linker = new Linker(encoder);

  @AfterAll
  void close() {
    encoder.close();
  }

  private List<Link> links(Document policy, String text) {
    return linker
        .link(List.of(Examples.claim(text)), List.of(policy))
        .getOrDefault(text, List.of());
  }

  private static Document locks() {
    Clause doors =
        Examples.clause("l/1/a", "a", "", "Makers build no back doors into door phones;");
    Clause masters = Examples.clause("l/1/b", "b", "", "nor do they keep master keys.");
    return Examples.policy(
        "Charter of the Locksmiths",
        List.of(
            Examples.clause("l/1", "1", "Nothing hidden", "", doors, masters),
            Examples.clause("l/2", "2", "Training", "Apprentices learn the trade for three years."),
            Examples.clause(
                "l/3", "3", "Repairs", "A broken lock is mended within a day at a fixed price.")));
  }

  @Test
  void sentencesAreTiedToTheirClausesAndOthersToNone() throws IOException {
    int right = 0;
    int told = 0;
    int wanted = 0;
    for (Examples examples : Examples.all()) {
      Map<String, List<Link>> links =
          linker.link(List.copyOf(examples.claims().keySet()), List.of(examples.policy()));
      for (var claim : examples.claims().entrySet()) {
        List<String> found =
            links.getOrDefault(claim.getKey().id(), List.of()).stream().map(Link::clause).toList();
        told += found.size();
        wanted += claim.getValue().size();
        right += (int) found.stream().filter(claim.getValue()::contains).count();
      }
    }
    assertEquals(41, wanted);
    assertTrue(right >= 0.9 * told, right + " right of " + told);
    assertTrue(right >= 0.9 * wanted, right + " found of " + wanted);
  }

  @Test
  void aCompoundIsFoundInEitherSpelling() {
    List<Link> links = links(locks(), "The makers must not hide backdoors in door phones");
    assertEquals("l/1", links.getFirst().clause());
    assertTrue(links.getFirst().reason().words().contains("backdoors"), links.toString());
  }

  @Test
  void sixWordsInARowAreAQuotation() {
    List<Link> links = links(locks(), "It says that \"a broken lock is mended within\" hours");
    assertEquals(LinkKind.QUOTES, links.getFirst().kind());
    assertEquals("l/3", links.getFirst().clause());
    assertEquals("link.verbatim", links.getFirst().reason().rule());
  }

  @Test
  void aSentenceAboutThePolicyAsAWholeHasNoLink() {
    assertEquals(List.of(), links(locks(), "The charter of the locksmiths was read out on Monday"));
  }

  @Test
  void aPolicyWithoutClausesHasNoLinks() {
    Document empty = Examples.policy("Nothing", List.of());
    assertEquals(List.of(), links(empty, "Makers must not build back doors"));
    assertEquals(Map.of(), linker.link(List.of(), List.of(locks())));
  }

  @Test
  void aChapterGathersItsClauses() {
    Clause article = Examples.clause("c/1/2", "2", "Lamps", "Every lamp is lit at dusk.");
    Clause chapter = Examples.clause("c/1", "1", "Light", "", article);
    Document policy = Examples.policy("Harbour rules", List.of(chapter));
    assertEquals("c/1/2", links(policy, "All lamps must be lit at dusk").getFirst().clause());
  }

  @Test
  void theSameInEveryLocaleAndTwice() {
    List<Claim> claims =
        List.of(
            Examples.claim("LOCKSMITHS MUST TRAIN APPRENTICES FOR THREE YEARS"),
            Examples.claim("Makers must keep no master keys"));
    var before = linker.link(claims, List.of(locks()));
    Locale home = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(before, linker.link(claims, List.of(locks())));
    } finally {
      Locale.setDefault(home);
    }
    assertFalse(before.isEmpty());
  }

  private List<Ranking> rank(List<Passage> clauses, List<Passage> statements, int top) {
    List<Ranking> found = new ArrayList<>();
    linker.rank(clauses, statements.iterator(), top, found::add);
    return found;
  }

  @Test
  void rankingsAreToldBeforeAllStatementsAreRead() {
    List<Passage> clauses = List.of(new Passage("c", "Dogs are kept on a lead.", Optional.empty()));
    Passage asked = new Passage("q", "Must a dog be on a lead?", Optional.empty());
    List<Ranking> found = new ArrayList<>();
    List<Integer> toldBefore = new ArrayList<>();
    linker.rank(
        clauses,
        IntStream.range(0, 2_500)
            .peek(i -> toldBefore.add(found.size()))
            .mapToObj(i -> asked)
            .iterator(),
        1,
        found::add);
    assertEquals(2_500, found.size());
    assertTrue(toldBefore.getLast() > 1_000, "told in good time");
  }

  @Test
  void clausesAreRankedWithinTheGroupOfTheStatement() {
    Optional<String> red = Optional.of("red");
    Optional<String> blue = Optional.of("blue");
    List<Passage> clauses =
        List.of(
            new Passage("r1", "The tenant waters the garden in summer.", red),
            new Passage("r2", "Rent is due on the first of the month.", red),
            new Passage("b1", "Rent is due at the end of each quarter.", blue));
    List<Ranking> found =
        rank(
            clauses,
            List.of(
                new Passage("s", "When is the rent due?", red),
                new Passage("t", "When is the rent due?", Optional.empty())),
            2);
    assertEquals(List.of("r2", "r1"), found.get(0).links().stream().map(Ranked::clause).toList());
    assertEquals(List.of("rent", "due"), found.get(0).links().getFirst().why());
    assertEquals("t", found.get(1).id());
    assertEquals(2, found.get(1).links().size());
    assertTrue(found.get(1).links().stream().noneMatch(one -> one.clause().equals("r1")));
  }

  @Test
  void wordsOfOneFamilyAndWordsThatAreNearTellAClause() {
    List<Passage> clauses =
        List.of(
            new Passage(
                "far",
                "A harbour may be shut. Ships pay. Dues fall on each pilot.",
                Optional.empty()),
            new Passage("near", "Dues for each harbour are paid in June.", Optional.empty()),
            new Passage("family", "The operator makes a disclosure.", Optional.empty()),
            new Passage("other", "The operator makes a complaint.", Optional.empty()));
    Passage dues = new Passage("d", "harbour dues", Optional.empty());
    Passage disclosed = new Passage("f", "What must be disclosed?", Optional.empty());
    List<Ranking> found = rank(clauses, List.of(dues, disclosed), 4);
    assertEquals("near", found.get(0).links().getFirst().clause());
    assertEquals("family", found.get(1).links().getFirst().clause());
    WordEvidence words =
        new WordEvidence(
            clauses.stream().map(one -> Wording.of(one.text())).toList(),
            new Rarity(clauses.stream().map(one -> Wording.of(one.text())).toList()),
            new Rarity(clauses.stream().map(one -> Wording.of(one.text()).beginnings()).toList()));
    double[] evidence = words.of(Wording.of("What must be disclosed?"));
    assertTrue(evidence[2] > evidence[3], "by the beginning of the word alone");
    double[] pair = words.of(Wording.of("harbour dues"));
    assertTrue(pair[1] > pair[0], "both have both words");
  }

  @Test
  void withoutAPolicyNoMeaningIsMeasured() {
    AtomicInteger asked = new AtomicInteger();
    LazyEncoder counting =
        new LazyEncoder(
            encoder.dimension(),
            encoder.version(),
            () -> {
              asked.incrementAndGet();
              return encoder;
            });
    Claim claim = Examples.claim("Norway will not ask for files.");
    assertEquals(Map.of(), new Linker(counting).link(List.of(claim), List.of()));
    assertEquals(0, asked.get());
  }

  @Test
  void aStatementOfAnEmptyGroupHasAnEmptyRanking() {
    Passage alone = new Passage("s", "When is the rent due?", Optional.of("green"));
    assertEquals(List.of(new Ranking("s", List.of())), rank(List.of(), List.of(alone), 5));
  }

  @Test
  void scoresAreProbabilitiesInFallingOrder() {
    List<Passage> clauses = new ArrayList<>();
    for (String text : List.of("Dogs are kept on a lead.", "Cats may roam.", "Bees are welcome.")) {
      clauses.add(new Passage(text, text, Optional.empty()));
    }
    Passage asked = new Passage("q", "Must a dog be on a lead?", Optional.empty());
    List<Ranked> links = rank(clauses, List.of(asked), 10).getFirst().links();
    assertEquals("Dogs are kept on a lead.", links.getFirst().clause());
    for (int i = 0; i < links.size(); i++) {
      assertTrue(links.get(i).score() > 0 && links.get(i).score() < 1);
      assertTrue(i == 0 || links.get(i - 1).score() >= links.get(i).score());
    }
  }
}
