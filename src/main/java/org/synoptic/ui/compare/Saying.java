package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.model.Cell;
import org.synoptic.model.Claim;
import org.synoptic.model.Modality;
import org.synoptic.model.Span;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Evidence;
import org.synoptic.ui.reader.Numbers;
import org.synoptic.ui.reader.Rules;
import org.synoptic.ui.reader.Said;
import org.synoptic.ui.reader.Section;
import org.synoptic.ui.reader.Section.Fact;

/** What each report says in a row, how it puts that, and what was looked for where it is silent. */
final class Saying {

  private final RowTexts texts;
  private final ComparisonIndex index;
  private final RowText row;
  private final List<String> others;

  /**
   * What the reports say in a row.
   *
   * @param others names of the reports without a column that say it, too
   */
  Saying(RowTexts texts, RowText row, List<String> others) {
    this.texts = texts;
    this.index = texts.index();
    this.row = row;
    this.others = others;
  }

  Section section() {
    List<Fact> facts = new ArrayList<>();
    for (Cell cell : row.row().cells()) {
      if (cell.silent()) {
        silence(cell.report(), facts);
      }
      for (Claim claim : cell.claims()) {
        claim(cell.report(), claim, facts);
      }
    }
    if (!others.isEmpty()) {
      facts.add(Fact.of(Words.get("inspector.others"), String.join(", ", others)));
    }
    return new Section(Words.get("inspector.sides"), facts);
  }

  private void silence(int report, List<Fact> facts) {
    String words = row.cells().get(report).silence().map(RowText.Silence::text).orElse("");
    facts.add(Fact.silent(index.report(report).label(), words));
    texts
        .silent(row.number() - 1, report)
        .map(chip -> texts.searched(chip.address(), report))
        .filter(searched -> !searched.isEmpty())
        .ifPresent(searched ->
            facts.add(Fact.of(Words.get("inspector.searched"), String.join(", ", searched))));
  }

  private void claim(int report, Claim claim, List<Fact> facts) {
    String line =
        Said.of(index, report, claim).line()
            + " · "
            + Rules.name(claim.reason().rule())
            + " · "
            + Numbers.score(claim.reason().score());
    String whole = claim.negated() ? line + " · " + Words.get("inspector.negated") : line;
    facts.add(
        Fact.of(index.report(report).label(), whole)
            .tip(claim.reason().rule())
            .opens(() -> behind(claim)));
    Modality modality = claim.particulars().modality();
    if (modality != Modality.STATES) {
      String name = modality.name().toLowerCase(Locale.ROOT);
      facts.add(Fact.of(Words.get("inspector.modality"), Words.get("modality." + name)));
    }
    verbatim("times", report, claim.particulars().times(), facts);
    verbatim("quantities", report, claim.particulars().quantities(), facts);
  }

  /** The claim in its sentence with the words of its reason, and how its rule fared. */
  private List<Section> behind(Claim claim) {
    List<Section> all = new ArrayList<>();
    all.add(texts.evidence().words(claim.reason().words(), List.of(claim)));
    all.addAll(Evidence.made(claim.reason()));
    all.addAll(texts.evidence().rule(claim.reason().rule()));
    return all;
  }

  private void verbatim(String key, int report, List<Span> spans, List<Fact> facts) {
    String text = index.report(report).text();
    List<String> words = spans.stream().map(span -> "“" + span.of(text) + "”").toList();
    if (!words.isEmpty()) {
      facts.add(Fact.of(Words.get("inspector." + key), String.join(", ", words)));
    }
  }
}
