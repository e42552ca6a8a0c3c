package org.synoptic.ui.reader;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.synoptic.model.Claim;
import org.synoptic.model.Clause;
import org.synoptic.model.Judgement;
import org.synoptic.model.Link;
import org.synoptic.model.Reason;
import org.synoptic.model.Span;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.Section.Fact;

/** What stands behind the numbers of a suggestion: parts of a score, words, earlier decisions. */
public final class Evidence {

  private final ComparisonIndex index;
  private final TrackRecord record;

  /** The evidence of a comparison. */
  public Evidence(ComparisonIndex index, TrackRecord record) {
    this.index = index;
    this.record = record;
  }

  /** A line with the score of a suggestion, which opens what it is made of and its words. */
  public Fact score(Reason reason, List<Claim> claims) {
    return Fact.of(Words.get("inspector.score"), Numbers.score(reason.score()))
        .opens(() -> {
          List<Section> all = new ArrayList<>(made(reason));
          all.add(words(reason.words(), claims));
          return all;
        });
  }

  /** A line that tells how a rule fared in the library, which opens the decisions. */
  public Fact record(String rule) {
    return Fact.of(Words.get("inspector.record"), fared(rule)).opens(() -> decisions(rule));
  }

  /** How a rule fared, in words. */
  public String fared(String rule) {
    int yes = record.accepted(rule).size();
    return Words.get("inspector.accepted", yes, yes + record.rejected(rule).size());
  }

  /** What a score is made of; nothing where it is of one piece. */
  public static List<Section> made(Reason reason) {
    if (reason.parts().isEmpty()) {
      return List.of();
    }
    NumberFormat percent =
        NumberFormat.getPercentInstance(Locale.getDefault(Locale.Category.FORMAT));
    List<Fact> facts =
        reason.parts().stream()
            .map(part ->
                Fact.of(
                    name(part.kind()),
                    Words.get(
                        "evidence.part",
                        Numbers.score(part.value()),
                        percent.format(part.share()))))
            .toList();
    return List.of(new Section(Words.get("evidence.score", Numbers.score(reason.score())), facts));
  }

  private static String name(Reason.Kind kind) {
    return Words.get("evidence.kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  /** The sentences of some claims with the words marked that a rule went by. */
  public Section words(List<String> words, List<Claim> claims) {
    List<Fact> facts = new ArrayList<>();
    for (Claim claim : claims) {
      index
          .claim(claim.id())
          .ifPresent(at -> {
            Span sentence = index.sentence(at.report(), at.claim().span());
            String text = sentence.of(index.report(at.report()).text());
            facts.add(
                Fact.words(index.report(at.report()).label(), text, SharedWords.in(text, words)));
          });
    }
    return new Section(Words.get("evidence.words", String.join(", ", words)), facts);
  }

  /** What ties a claim to a clause: the words of both, the score, and how the rule fared. */
  public List<Section> link(Claim claim, Link link) {
    List<Section> all = new ArrayList<>();
    all.add(words(link.reason().words(), List.of(claim)));
    index
        .clause(link.clause())
        .map(ComparisonIndex.ClauseAt::clause)
        .map(Clause::fullText)
        .ifPresent(text -> {
          List<Mark> marks = SharedWords.in(text, link.reason().words());
          all.add(new Section(index.longName(link.clause()), List.of(Fact.words("", text, marks))));
        });
    all.addAll(made(link.reason()));
    all.addAll(rule(link.reason().rule()));
    return all;
  }

  /** What there is to say about a rule: its name, how it fared, and where. */
  public List<Section> rule(String rule) {
    List<Section> all = new ArrayList<>();
    all.add(new Section(Rules.name(rule), List.of(Fact.of("", fared(rule)))));
    all.addAll(decisions(rule));
    return all;
  }

  private List<Section> decisions(String rule) {
    History history = History.here();
    List<Fact> facts =
        Stream.of(record.accepted(rule), record.rejected(rule))
            .flatMap(List::stream)
            .sorted(Comparator.comparingLong(Judgement::number).reversed())
            .map(one ->
                Fact.of(
                    "",
                    About.of(Optional.of(index), one.subject()).name()
                        + "\n"
                        + history.sentence(one)))
            .toList();
    return facts.isEmpty()
        ? List.of()
        : List.of(new Section(Words.get("evidence.decisions", Rules.name(rule)), facts));
  }
}
