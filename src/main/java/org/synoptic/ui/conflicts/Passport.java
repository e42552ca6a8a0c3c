package org.synoptic.ui.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.synoptic.model.Claim;
import org.synoptic.model.Conflict;
import org.synoptic.model.Cue;
import org.synoptic.model.Judgement;
import org.synoptic.model.NamedEntity;
import org.synoptic.model.Quotation;
import org.synoptic.model.Row;
import org.synoptic.model.Span;
import org.synoptic.ui.kit.Differ;
import org.synoptic.ui.kit.Mark;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.Causes;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Decisions;
import org.synoptic.ui.reader.History;
import org.synoptic.ui.reader.Said;
import org.synoptic.ui.reader.Section;
import org.synoptic.ui.reader.Section.Fact;
import org.synoptic.ui.reader.SideBySide;
import org.synoptic.ui.reader.Signs;
import org.synoptic.ui.reader.Tellers;
import org.synoptic.ui.reader.WordDiff;

/**
 * The passport of what was said: each report's version, who is named as speaker and with which
 * title, the words that attribute it, what one has and the other has not, and who tells whom.
 */
final class Passport {

  private final ComparisonIndex index;
  private final Differ differ;
  private final Conflict conflict;

  private Passport(ComparisonIndex index, Differ differ, Conflict conflict) {
    this.index = index;
    this.differ = differ;
    this.conflict = conflict;
  }

  /** All sections of a conflict's passport. */
  static List<Section> of(
      ComparisonIndex index, Differ differ, Decisions decisions, ConflictItem item) {
    Passport passport = new Passport(index, differ, item.conflict());
    List<Section> sections = new ArrayList<>();
    sections.add(passport.why(item));
    sections.add(passport.version(item.conflict().a(), item.conflict().b(), 0));
    sections.add(passport.version(item.conflict().b(), item.conflict().a(), 1));
    passport.cut().ifPresent(sections::add);
    List<String> chains = Tellers.of(index, passport.claims());
    if (!chains.isEmpty()) {
      sections.add(
          new Section(
              Words.get("inspector.tellers"),
              chains.stream().map(chain -> Fact.of("", chain)).toList()));
    }
    sections.add(history(decisions, item.conflict()));
    return sections;
  }

  private Section why(ConflictItem item) {
    List<Fact> facts =
        new ArrayList<>(Causes.of(index, conflict).stream().map(why -> Fact.of("", why)).toList());
    if (facts.isEmpty()) {
      facts.add(Fact.silent("", Words.get("passport.no-reason")));
    }
    if (!item.arbiter().isEmpty()) {
      facts.add(Fact.of("", Words.get("passport.arbiter", item.arbiter())));
    }
    String title =
        item.row()
            .map(row -> Words.get("passport.title.row", item.kind(), row))
            .orElse(Words.get("passport.title", item.kind()));
    return new Section(title, facts);
  }

  private Section version(Conflict.Side side, Conflict.Side other, int column) {
    Span span = span(side);
    String text = span.of(index.report(side.report()).text());
    List<Mark> marks = new ArrayList<>();
    if (span.contains(side.span()) && !span.equals(side.span())) {
      marks.add(new Mark(side.span().shift(-span.start()), "conflict"));
    }
    marks.addAll(WordDiff.marks(differ, span(other).of(index.report(other.report()).text()), text));
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.words(Words.get("passport.version"), text, marks));
    facts.add(Fact.of(Words.get("passport.value"), Causes.value(conflict, side)));
    speaker(side, span, facts);
    return new Section(Signs.letter(column) + "  " + index.report(side.report()).label(), facts);
  }

  private void speaker(Conflict.Side side, Span span, List<Fact> facts) {
    Optional<Claim> claim = claim(side);
    Optional<Quotation> quotation = index.quotation(side.report(), span);
    Optional<String> name =
        claim
            .flatMap(Claim::speaker)
            .or(() -> quotation.flatMap(Quotation::speaker).map(one -> one.display()));
    name.ifPresent(one -> {
      facts.add(Fact.of(Words.get("passport.speaker"), one));
      String forms = forms(side.report(), one);
      if (!forms.isEmpty()) {
        facts.add(Fact.of(Words.get("passport.forms"), forms));
      }
    });
    quotation
        .flatMap(Quotation::cue)
        .map(Cue::text)
        .ifPresent(cue -> facts.add(Fact.of(Words.get("passport.cue"), "“" + cue + "”")));
    claim.ifPresent(
        one -> facts.add(Fact.of(Words.get("passport.level"), Said.levelName(one.level()))));
  }

  /** Every form, with its title, in which a report names somebody. */
  private String forms(int report, String name) {
    return index.analysis(report).names().stream()
        .filter(one -> one.name().equals(name))
        .flatMap(one -> one.mentions().stream())
        .map(NamedEntity.Mention::text)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** The claim in which a side stands, else the whole sentences around it. */
  private Span span(Conflict.Side side) {
    return claim(side).map(Claim::span).orElseGet(() -> index.sentence(side.report(), side.span()));
  }

  private Optional<Claim> claim(Conflict.Side side) {
    List<Claim> here =
        claims().stream()
            .filter(claim ->
                index.claim(claim.id()).filter(at -> at.report() == side.report()).isPresent())
            .toList();
    return here.stream()
        .filter(claim -> claim.span().overlaps(side.span()))
        .findFirst()
        .or(() -> here.stream().findFirst());
  }

  private List<Claim> claims() {
    return index
        .row(conflict.row())
        .map(row -> index.comparison().rows().get(row))
        .map(Row::claims)
        .orElse(List.of());
  }

  /** The words that only one of the two has. */
  private Optional<Section> cut() {
    String a = span(conflict.a()).of(index.report(conflict.a().report()).text());
    String b = span(conflict.b()).of(index.report(conflict.b().report()).text());
    List<Fact> facts = new ArrayList<>();
    cut(WordDiff.marks(differ, b, a), a)
        .ifPresent(words -> facts.add(Fact.of(Words.get("passport.only", "A"), words)));
    cut(WordDiff.marks(differ, a, b), b)
        .ifPresent(words -> facts.add(Fact.of(Words.get("passport.only", "B"), words)));
    return facts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(Words.get("passport.cut"), facts));
  }

  private static Optional<String> cut(List<Mark> marks, String text) {
    return marks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            marks.stream()
                .map(mark -> "“" + mark.span().of(text) + "”")
                .collect(Collectors.joining(" · ")));
  }

  /** What people decided of the conflict and noted on it: each person's word, then all of it. */
  private static Section history(Decisions decisions, Conflict conflict) {
    History history = History.here();
    List<Fact> facts = new ArrayList<>();
    for (Judgement one : decisions.all(conflict.id(), Judgement.Aspect.STATUS)) {
      facts.add(Fact.of(one.author(), Status.of(one.value()).word() + reason(one)));
    }
    facts.addAll(SideBySide.notes(decisions, conflict.id()));
    decisions
        .history(List.of(conflict.id()))
        .forEach(one -> facts.add(Fact.of("", history.sentence(one))));
    if (facts.isEmpty()) {
      facts.add(Fact.silent("", Words.get("inspector.no-history")));
    }
    return new Section(Words.get("inspector.history"), facts);
  }

  private static String reason(Judgement one) {
    return one.reason().isBlank() ? "" : ": " + one.reason();
  }
}
