package org.synoptic.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.synoptic.model.Analysis;
import org.synoptic.model.Claim;
import org.synoptic.model.Document;
import org.synoptic.model.Reason;
import org.synoptic.model.Reuse.Passage;
import org.synoptic.model.Reuse.Source;
import org.synoptic.text.PersonNames;

/**
 * Tells which of two reports had a passage first: the one that the other names as its source, else
 * the one that came out earlier.
 */
final class Sources {

  private static final double NAMED_THERE = 0.95;
  private static final double NAMED = 0.8;
  private static final double EARLIER = 0.6;

  private final List<Document> reports;
  private final List<Analysis> analyses;

  Sources(List<Document> reports, List<Analysis> analyses) {
    this.reports = reports;
    this.analyses = analyses;
  }

  /** The report that had it first; empty when nothing tells, or both name one another. */
  Optional<Source> of(Passage a, Passage b) {
    Optional<Source> fromA = named(a, b);
    Optional<Source> fromB = named(b, a);
    if (fromA.isPresent() != fromB.isPresent()) {
      return fromA.or(() -> fromB);
    }
    return earlier(a.report(), b.report()).or(() -> earlier(b.report(), a.report()));
  }

  /** Whether a report names the outlet of another as a teller, best of the passage itself. */
  private Optional<Source> named(Passage source, Passage user) {
    String outlet = reports.get(source.report()).metadata().outlet().orElse("");
    if (outlet.isBlank()) {
      return Optional.empty();
    }
    List<Claim> naming =
        analyses.get(user.report()).claims().stream()
            .filter(claim ->
                Stream.concat(claim.via().stream(), claim.speaker().stream())
                    .anyMatch(teller -> outlet(teller, outlet)))
            .toList();
    if (naming.isEmpty()) {
      return Optional.empty();
    }
    boolean there = naming.stream().anyMatch(claim -> claim.span().overlaps(user.span()));
    return Optional.of(
        new Source(
            source.report(),
            new Reason("reuse.named", there ? NAMED_THERE : NAMED, List.of(outlet))));
  }

  /** Whether a teller is an outlet, but for an article before it. */
  private static boolean outlet(String teller, String outlet) {
    List<String> told = PersonNames.words(teller);
    List<String> name = PersonNames.words(outlet);
    return told.equals(name)
        || (told.size() == name.size() + 1
            && told.getFirst().equals("the")
            && told.subList(1, told.size()).equals(name));
  }

  private Optional<Source> earlier(int one, int other) {
    Optional<String> dayOne = reports.get(one).metadata().day();
    Optional<String> dayOther = reports.get(other).metadata().day();
    if (dayOne.isEmpty() || dayOther.isEmpty()) {
      return Optional.empty();
    }
    int known = Math.min(dayOne.get().length(), dayOther.get().length());
    int order = dayOne.get().substring(0, known).compareTo(dayOther.get().substring(0, known));
    return order < 0
        ? Optional.of(
            new Source(
                one, new Reason("reuse.earlier", EARLIER, List.of(dayOne.get(), dayOther.get()))))
        : Optional.empty();
  }
}
