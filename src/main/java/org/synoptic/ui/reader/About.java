package org.synoptic.ui.reader;

import java.util.Optional;
import org.synoptic.model.Conflict;
import org.synoptic.model.Pair;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.kit.Words;

/**
 * What a judgement is about, as far as the open comparison knows it.
 *
 * @param name what to call it
 * @param place where it is; empty when it is not in the comparison
 */
public record About(String name, Optional<Place> place) {

  private static final int LONGEST = 90;

  /** What a subject is. */
  static About of(Optional<ComparisonIndex> known, String subject) {
    return known
        .flatMap(index ->
            claim(index, subject)
                .or(() -> pair(index, subject))
                .or(() -> row(index, subject))
                .or(() -> conflict(index, subject))
                .or(() -> silence(index, subject))
                .or(() -> document(index, subject))
                .or(() -> clause(index, subject)))
        .orElseGet(() -> new About(Words.get("about.elsewhere"), Optional.empty()));
  }

  private static Optional<About> claim(ComparisonIndex index, String subject) {
    return index
        .claim(subject)
        .map(at ->
            new About(
                index.report(at.report()).label() + ": “" + shorten(at.claim().text()) + "”",
                Optional.of(Place.of(View.COMPARE, subject))));
  }

  /** Two claims, of which at least one is in the comparison; the place is that one. */
  private static Optional<About> pair(ComparisonIndex index, String subject) {
    return Pair.read(subject)
        .filter(pair -> index.claim(pair.first()).or(() -> index.claim(pair.second())).isPresent())
        .map(pair -> {
          About one = of(Optional.of(index), pair.first());
          About other = of(Optional.of(index), pair.second());
          return new About(
              Words.get("about.pair", one.name(), other.name()), one.place().or(other::place));
        });
  }

  private static Optional<About> row(ComparisonIndex index, String subject) {
    return index
        .row(subject)
        .map(number ->
            new About(
                Words.get("about.row", number + 1, shorten(words(index, number))),
                Optional.of(Place.of(View.COMPARE, subject))));
  }

  private static String words(ComparisonIndex index, int row) {
    return index.comparison().rows().get(row).claims().stream()
        .findFirst()
        .map(claim -> claim.text())
        .orElse("");
  }

  private static Optional<About> conflict(ComparisonIndex index, String subject) {
    return index.comparison().conflicts().stream()
        .filter(one -> one.id().equals(subject))
        .findFirst()
        .map(one ->
            new About(
                Signs.kind(one.kind())
                    + ": "
                    + side(index, one, one.a())
                    + " / "
                    + side(index, one, one.b()),
                Optional.of(Place.of(View.CONFLICTS, subject))));
  }

  private static String side(ComparisonIndex index, Conflict conflict, Conflict.Side side) {
    return Causes.value(conflict, side) + " (" + index.report(side.report()).label() + ")";
  }

  private static Optional<About> silence(ComparisonIndex index, String subject) {
    int at = subject.lastIndexOf('@');
    if (at <= 0) {
      return Optional.empty();
    }
    String clause = subject.substring(0, at);
    return index
        .document(subject.substring(at + 1))
        .map(document ->
            new About(
                Words.get("about.silence", document.label(), shorten(index.longName(clause))),
                Optional.of(Place.of(View.COVERAGE, clause))));
  }

  private static Optional<About> document(ComparisonIndex index, String subject) {
    return index
        .reportOf(subject)
        .map(report ->
            new About(index.report(report).label(), Optional.of(Place.of(View.COMPARE, subject))));
  }

  private static Optional<About> clause(ComparisonIndex index, String subject) {
    return index
        .clause(subject)
        .map(one ->
            new About(
                shorten(index.longName(subject)), Optional.of(Place.of(View.POLICIES, subject))));
  }

  private static String shorten(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }
}
