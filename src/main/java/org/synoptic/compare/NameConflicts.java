package org.synoptic.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.model.Conflict;
import org.synoptic.model.Conflict.Side;
import org.synoptic.model.ConflictKind;
import org.synoptic.model.NamedEntity.Mention;
import org.synoptic.model.Row;

/**
 * Forms of a person's name that contradict one another: a title before the given name of somebody
 * whose family name comes first, two offices of one kind, a slip of the pen.
 */
final class NameConflicts implements ConflictRule {

  private static final int LONG_WORD = 5;

  /** A mention of a person under the name that the report knows for them. */
  private record Named(int report, String name, Mention mention) {
    List<String> form() {
      return People.words(mention.form());
    }

    Side side() {
      return new Side(report, mention.span(), mention.text());
    }
  }

  @Override
  public List<Conflict> find(Scene scene, List<Row> rows) {
    List<Named> mentions = new ArrayList<>();
    for (int report = 0; report < scene.analyses().size(); report++) {
      for (var entity : scene.analyses().get(report).names()) {
        int at = report;
        if (entity.person()) {
          entity.mentions().forEach(one -> mentions.add(new Named(at, entity.name(), one)));
        }
      }
    }
    List<Conflict> found = new ArrayList<>();
    Set<List<Object>> told = new HashSet<>();
    for (Named one : mentions) {
      for (Named full : mentions) {
        String why = full.form().size() > 1 ? contradiction(one, full, mentions) : "";
        boolean known = one.report() == full.report();
        if (!why.isEmpty() && (known || !introduced(one, mentions, full))) {
          if (told.add(
              List.of(one.report(), one.mention().span(), one.report() == full.report()))) {
            found.add(
                Opposed.conflict(ConflictKind.NAME, one.side(), full.side(), "", List.of(why)));
          }
        }
      }
    }
    return found;
  }

  /** Whether a report has the same full form itself, so that another report need not be asked. */
  private static boolean introduced(Named one, List<Named> mentions, Named full) {
    return mentions.stream()
        .anyMatch(other -> other.report() == one.report() && other.form().equals(full.form()));
  }

  private static String contradiction(Named one, Named full, List<Named> mentions) {
    if (givenName(one, full, mentions)) {
      return "a title before %s, but the family name of %s is %s"
          .formatted(
              one.mention().form(), full.mention().form(), full.mention().form().split("\\s+")[0]);
    }
    boolean later =
        one.report() < full.report()
            || (one.report() == full.report()
                && one.mention().span().compareTo(full.mention().span()) < 0);
    if (later && People.same(one.name(), full.name()) && offices(one, full)) {
      return "%s is %s in one place and %s in another"
          .formatted(full.mention().form(), one.mention().title(), full.mention().title());
    }
    if (later && slip(one.form(), full.form())) {
      return "%s and %s differ by a letter or two"
          .formatted(one.mention().form(), full.mention().form());
    }
    return "";
  }

  /** "Minister Yi" for Wang Yi. */
  private static boolean givenName(Named one, Named full, List<Named> mentions) {
    List<String> form = one.form();
    String family = full.form().getFirst();
    boolean alone =
        mentions.stream()
            .anyMatch(other ->
                other.form().equals(List.of(family)) && People.same(other.name(), full.name()));
    return form.size() == 1
        && !one.mention().title().isBlank()
        && form.getFirst().equals(full.form().getLast())
        && (one.name().equals(one.mention().form()) || People.same(one.name(), full.name()))
        && People.familyFirst(family)
        && (alone || !People.familyFirst(form.getFirst()));
  }

  /** "Defence Minister" and "Foreign Minister" of one person. */
  private static boolean offices(Named one, Named full) {
    List<String> left = People.words(one.mention().title());
    List<String> right = People.words(full.mention().title());
    return left.size() == 2
        && right.size() == 2
        && left.getLast().equals(right.getLast())
        && !left.getFirst().equals(right.getFirst());
  }

  /** "Zhao Lijan" for Zhao Lijian. */
  private static boolean slip(List<String> one, List<String> full) {
    if (one.size() != full.size() || one.size() < 2) {
      return false;
    }
    int wrong = 0;
    for (int i = 0; i < one.size(); i++) {
      String left = one.get(i);
      String right = full.get(i);
      if (!left.equals(right)) {
        boolean near = Math.min(left.length(), right.length()) >= LONG_WORD;
        wrong += near && People.distance(left, right) <= 2 ? 1 : full.size();
      }
    }
    return wrong == 1;
  }
}
