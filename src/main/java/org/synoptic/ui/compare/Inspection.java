package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.model.Claim;
import org.synoptic.model.Conflict;
import org.synoptic.model.Judgement;
import org.synoptic.model.Link;
import org.synoptic.model.Reason;
import org.synoptic.model.Reuse;
import org.synoptic.model.Span;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.Causes;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Decisions;
import org.synoptic.ui.reader.History;
import org.synoptic.ui.reader.Numbers;
import org.synoptic.ui.reader.Rules;
import org.synoptic.ui.reader.Section;
import org.synoptic.ui.reader.Section.Fact;
import org.synoptic.ui.reader.SideBySide;
import org.synoptic.ui.reader.Signs;
import org.synoptic.ui.reader.Tellers;

/** Why the machine made a row as it is, and what people made of it. */
final class Inspection {

  private final ComparisonIndex index;
  private final RowTexts texts;
  private final RowText row;

  private Inspection(RowTexts texts, RowText row) {
    this.texts = texts;
    this.index = texts.index();
    this.row = row;
  }

  /**
   * Everything that is known about a row.
   *
   * @param others names of the reports without a column that say it, too
   */
  static List<Section> of(RowTexts texts, RowText row, List<String> others) {
    Inspection one = new Inspection(texts, row);
    List<Section> sections = new ArrayList<>();
    sections.add(one.row());
    index(texts, row).forEach(conflict -> sections.add(one.conflict(conflict)));
    sections.add(new Saying(texts, row, others).section());
    one.decided(sections);
    sections.add(one.clauses());
    one.reuse(sections);
    List<String> chains = Tellers.of(one.index, row.row().claims());
    if (!chains.isEmpty()) {
      sections.add(section("tellers", chains.stream().map(chain -> Fact.of("", chain)).toList()));
    }
    sections.add(one.history());
    return sections;
  }

  private static List<Conflict> index(RowTexts texts, RowText row) {
    return texts.index().conflicts(row.row());
  }

  private static Section section(String key, List<Fact> facts) {
    return new Section(Words.get("inspector." + key), facts);
  }

  private static Fact fact(String key, String text) {
    return Fact.of(Words.get("inspector." + key), text);
  }

  private Section row() {
    Reason reason = row.row().reason();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("rule", Rules.name(reason.rule())).tip(reason.rule()));
    if (!reason.words().isEmpty()) {
      facts.add(
          fact("words", String.join(", ", reason.words()))
              .opens(() -> List.of(texts.evidence().words(reason.words(), row.row().claims()))));
    }
    facts.add(texts.evidence().score(reason, row.row().claims()));
    facts.add(texts.evidence().record(reason.rule()));
    return new Section(Words.get("inspector.row", row.number(), row.sign()), facts);
  }

  private Section conflict(Conflict conflict) {
    List<Fact> facts = new ArrayList<>();
    facts.add(side(conflict, conflict.a()));
    facts.add(side(conflict, conflict.b()));
    Causes.of(index, conflict).forEach(why -> facts.add(fact("why", why)));
    String status =
        texts
            .decisions()
            .of(conflict.id(), Judgement.Aspect.STATUS)
            .map(Judgement::value)
            .orElse("open");
    facts.add(fact("status", Words.get("status." + status)));
    return new Section(Signs.kind(conflict.kind()), facts);
  }

  private Fact side(Conflict conflict, Conflict.Side side) {
    return Fact.of(index.report(side.report()).label(), Causes.value(conflict, side));
  }

  private Section clauses() {
    List<Fact> facts = new ArrayList<>();
    for (Claim claim : row.row().claims()) {
      texts
          .decisions()
          .of(claim.id(), Judgement.Aspect.LINK)
          .ifPresent(one ->
              facts.add(
                  Fact.of(
                      index.shortName(one.value()) + " ✓",
                      Words.get("inspector.linked", index.longName(one.value()), one.author()))));
      for (Link link : index.comparison().linksOf(claim)) {
        facts.add(
            Fact.of(label(claim, link), link(link))
                .opens(() -> texts.evidence().link(claim, link)));
      }
    }
    if (facts.isEmpty()) {
      facts.add(Fact.silent("", Words.get("inspector.no-links")));
    }
    return section("clauses", facts);
  }

  /** Whose claim is about which clause: {@code A → 7}. */
  private String label(Claim claim, Link link) {
    String report = index.claim(claim.id()).map(at -> Signs.letter(at.report())).orElse("");
    return (report + " → " + index.shortName(link.clause())).strip();
  }

  private String link(Link link) {
    String line =
        index.longName(link.clause()).substring(index.shortName(link.clause()).length()).strip()
            + " · "
            + Signs.kind(link.kind())
            + " · "
            + Numbers.score(link.reason().score());
    return link.reason().words().isEmpty()
        ? line
        : line + " · " + String.join(", ", link.reason().words());
  }

  private void reuse(List<Section> sections) {
    List<Fact> facts = new ArrayList<>();
    for (Reuse reuse : index.comparison().reuse()) {
      if (touches(reuse.a()) && touches(reuse.b())) {
        String text = index.report(reuse.a().report()).text();
        facts.add(
            Fact.of(
                    Signs.letter(reuse.a().report()) + " = " + Signs.letter(reuse.b().report()),
                    Words.get("inspector.reused", reuse.words(), reuse.a().span().of(text)))
                .opens(() -> List.of(passage(reuse.a()), passage(reuse.b()))));
        reuse.source().ifPresent(source -> facts.add(Fact.of("", first(reuse, source))));
      }
    }
    if (!facts.isEmpty()) {
      sections.add(section("reuse", facts));
    }
  }

  /** A shared passage in its sentences. */
  private Section passage(Reuse.Passage passage) {
    Span sentence = index.sentence(passage.report(), passage.span());
    return new Section(
        index.report(passage.report()).label(),
        List.of(
            Fact.words(
                "",
                sentence.of(index.report(passage.report()).text()),
                List.of(new Mark(passage.span().shift(-sentence.start()), "reuse")))));
  }

  /** Who of two reports had the words first, and what tells so. */
  private String first(Reuse reuse, Reuse.Source source) {
    int other = source.report() == reuse.a().report() ? reuse.b().report() : reuse.a().report();
    String from = index.report(source.report()).label();
    String to = index.report(other).label();
    List<String> words = source.reason().words();
    return source.reason().rule().equals("reuse.named")
        ? Words.get("inspector.first.named", from, to, String.join(", ", words))
        : Words.get("inspector.first.earlier", from, to, String.join(" < ", words));
  }

  private boolean touches(Reuse.Passage passage) {
    return row.row().cells().stream()
        .filter(cell -> cell.report() == passage.report())
        .flatMap(cell -> cell.claims().stream())
        .anyMatch(claim -> claim.span().overlaps(passage.span()));
  }

  /** What the machine and each person say of the claims, and what was noted, side by side. */
  private void decided(List<Section> sections) {
    List<Fact> facts = new ArrayList<>(SideBySide.notes(texts.decisions(), row.row().id()));
    row.row()
        .claims()
        .forEach(claim -> facts.addAll(SideBySide.of(index, texts.decisions(), claim)));
    if (!facts.isEmpty()) {
      sections.add(section("beside", facts));
    }
  }

  private Section history() {
    Set<String> subjects = new LinkedHashSet<>(List.of(row.row().id()));
    for (Claim claim : row.row().claims()) {
      subjects.add(claim.id());
      texts.decisions().pairs(claim.id()).forEach(pair -> subjects.add(pair.subject()));
    }
    index(texts, row).forEach(conflict -> subjects.add(conflict.id()));
    for (RowText.ClauseChip chip : row.chips()) {
      index
          .comparison()
          .reports()
          .forEach(report -> subjects.add(Decisions.silence(chip.address(), report.id())));
    }
    History history = History.here();
    List<Fact> facts =
        new ArrayList<>(
            texts.decisions().history(subjects).stream()
                .map(one -> Fact.of("", history.sentence(one)))
                .toList());
    if (facts.isEmpty()) {
      facts.add(Fact.silent("", Words.get("inspector.no-history")));
    }
    return section("history", facts);
  }
}
