package org.synoptic.importer.exports;

import java.util.List;
import java.util.Optional;

/**
 * Chooses the profile that explains a file best, and says no when none does: a report that is taken
 * for an export would lose its text. An article is explained by its marks: the lines that begin and
 * end it, its head, its labels. Most articles must have several.
 */
final class Detection {

  private static final int ENOUGH = 4;

  /** So many lines of a long file choose the profile. */
  private static final int SAMPLE = 4000;

  private Detection() {}

  static Optional<Split> best(List<Line> lines, List<Profile> profiles) {
    List<Line> sample = lines.subList(0, Math.min(lines.size(), SAMPLE));
    if (sample.size() < lines.size() && profiles.size() > 1) {
      Optional<Profile> first = bestOf(sample, profiles).map(Candidate::profile);
      Optional<Candidate> whole = first.flatMap(profile -> bestOf(lines, List.of(profile)));
      if (whole.isPresent()) {
        return whole.map(Candidate::split);
      }
    }
    return bestOf(lines, profiles).map(Candidate::split);
  }

  private record Candidate(Profile profile, Split split, double score) {}

  private static Optional<Candidate> bestOf(List<Line> lines, List<Profile> profiles) {
    Optional<Candidate> best = Optional.empty();
    double most = 0;
    for (Profile profile : profiles) {
      if (!marked(lines, profile)) {
        continue;
      }
      Split split = Splitter.split(lines, profile);
      double score = score(split);
      if (score > most) {
        most = score;
        best = Optional.of(new Candidate(profile, split, score));
      }
    }
    return best;
  }

  /** Whether any line begins or ends an article. */
  private static boolean marked(List<Line> lines, Profile profile) {
    if (profile.cutsAtPages()) {
      return true;
    }
    for (Line line : lines) {
      String cell = line.afterCell();
      if (profile.match("begins", cell).isPresent() || profile.match("ends", cell).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The marks of all articles that are explained; 0 when fewer than three in five are. */
  private static double score(Split split) {
    int explained = 0;
    double marks = 0;
    for (Article article : split.articles()) {
      explained += article.marks() >= ENOUGH ? 1 : 0;
      marks += article.marks() >= ENOUGH ? article.marks() : 0;
    }
    boolean most = explained > 0 && explained * 5 >= split.articles().size() * 3;
    return most ? Math.max(1, marks - split.unclear().size()) : 0;
  }
}
