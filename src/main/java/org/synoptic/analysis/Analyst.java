package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.synoptic.model.Analysis;
import org.synoptic.model.Claim;
import org.synoptic.model.Cue;
import org.synoptic.model.Document;
import org.synoptic.model.Quotation;
import org.synoptic.model.QuotationKind;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Speaker;
import org.synoptic.text.English;

/**
 * Reads a report: who is named, who is made to say what, and what is claimed. The same text gives
 * the same answer. May be used by several threads at once.
 */
public final class Analyst {

  /** Kept with what was found; changes whenever another claim would be found. */
  public static final String VERSION = "analysis-6";

  private static final Set<String> FIRST = Set.of("i", "we", "you");

  private final English english;

  /** Reads with these language models. */
  public Analyst(English english) {
    this.english = english;
  }

  /** Who a speaker is: the full name, else the words that describe them; a pronoun does not. */
  public static Optional<String> named(Speaker speaker) {
    return speaker
        .name()
        .or(() -> Optional.of(speaker.text()).filter(words -> !Referents.pronoun(words)));
  }

  /** What is found in a document; spans point into its text. */
  public Analysis analyze(Document document) {
    return english.foreign(document.text()) ? sentencesOf(document) : read(document);
  }

  /** What can be told of a report in another language: its sentences, each taken for a claim. */
  private Analysis sentencesOf(Document document) {
    List<Sentence> sentences = english.sentences(document.text());
    return new Analysis(
        document.id(),
        sentences,
        List.of(),
        SentenceClaims.of(document.id(), document.text(), sentences),
        List.of());
  }

  private Analysis read(Document document) {
    Report report = Report.of(document.text(), english);
    Cast cast = Cast.of(NameFinder.find(report));
    List<Saying> sayings = SayingsFinder.find(report);
    Persons.mark(report, cast, sayings);
    Tellers tellers = new Tellers(report, cast);
    List<Attribution> attributions =
        FurtherSpeech.extend(
            report, cast, UnmarkedSpeech.extend(report, cast, tellers.resolve(sayings)));
    ClaimFinder finder = new ClaimFinder(document.id(), report, new SpeechFinder(report), tellers);
    List<Claim> claims = finder.find(attributions);
    List<Attribution> spoken = new ArrayList<>(attributions);
    attributions.forEach(one ->
        finder.nested(one).stream().filter(inner -> told(report, inner)).forEach(spoken::add));
    return new Analysis(
        document.id(),
        report.clauses().stream().map(clauses -> clauses.line().sentence()).toList(),
        quotations(report, spoken),
        claims,
        cast.toModel());
  }

  private static List<Quotation> quotations(Report report, List<Attribution> attributions) {
    List<Quotation> found = new ArrayList<>();
    for (Attribution one : attributions) {
      Optional<Speaker> speaker =
          one.saying().speaker().map(span -> new Speaker(span, span.of(report.text()), one.name()));
      Optional<Cue> cue = one.saying().cue().map(span -> new Cue(span, span.of(report.text())));
      for (Span piece : joined(report, one.saying().content())) {
        found.add(new Quotation(piece, kind(report, piece), speaker, cue));
      }
    }
    found.sort(Comparator.comparing(Quotation::span));
    return found;
  }

  /** The pieces, those with only blanks between them as one. */
  private static List<Span> joined(Report report, List<Span> pieces) {
    List<Span> joined = new ArrayList<>();
    for (Span piece : pieces) {
      boolean goesOn =
          !joined.isEmpty()
              && joined.getLast().end() <= piece.start()
              && report.blank(joined.getLast().end(), piece.start(), "");
      joined.add(goesOn ? joined.removeLast().cover(piece) : piece);
    }
    return joined;
  }

  /** Whether a speaker inside somebody's words is somebody else: not {@code I think}. */
  private static boolean told(Report report, Attribution inner) {
    String who = inner.saying().speaker().map(span -> span.of(report.text())).orElse("I");
    return !FIRST.contains(who.toLowerCase(Locale.ROOT));
  }

  private static QuotationKind kind(Report report, Span piece) {
    int marked = Marked.within(report, piece);
    boolean that = piece.of(report.text()).startsWith("that ");
    if (marked == 0) {
      return QuotationKind.INDIRECT;
    }
    return marked >= piece.length() - (that ? 6 : 1) ? QuotationKind.DIRECT : QuotationKind.MIXED;
  }
}
