package org.synoptic.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.synoptic.model.Correction;
import org.synoptic.model.Judgement;
import org.synoptic.model.Subject;

/**
 * Takes what another log has and this one has not. What is known already, by its {@linkplain
 * Judgement#key content}, is not taken twice, so that merging again changes nothing.
 */
final class Merge {

  private final Connection here;
  private final Connection there;
  private final Map<Long, Long> numbers = new HashMap<>();
  private final List<Long> taken = new ArrayList<>();

  private Merge(Connection here, Connection there) {
    this.here = here;
    this.there = there;
  }

  /** Takes all that is new; gives the numbers of the judgements that were taken. */
  static List<Long> run(Connection here, Connection there) throws SQLException {
    Merge merge = new Merge(here, there);
    merge.judgements();
    merge.orphans();
    merge.corrections();
    return merge.taken;
  }

  private void judgements() throws SQLException {
    Map<String, Long> known = new HashMap<>();
    for (Judgement one : Judgements.all(here)) {
      known.put(one.key(), one.number());
    }
    for (Judgement one : Judgements.all(there)) {
      Long number = known.get(one.key());
      if (number == null) {
        number = take(one);
        known.put(one.key(), number);
      }
      numbers.put(one.number(), number);
    }
  }

  private long take(Judgement one) throws SQLException {
    Long carried =
        one.carriedFrom().isPresent() ? numbers.get(one.carriedFrom().getAsLong()) : null;
    Judgement made =
        Judgements.append(
            here,
            new Judgement(
                0,
                one.subject(),
                one.aspect(),
                one.value(),
                one.reason(),
                one.author(),
                one.time(),
                carried == null ? OptionalLong.empty() : OptionalLong.of(carried)));
    Optional<Subject> subject = Judgements.subject(there, one.number());
    if (subject.isPresent()) {
      Judgements.about(here, made.number(), subject.get());
    }
    taken.add(made.number());
    return made.number();
  }

  private void orphans() throws SQLException {
    for (Orphaned one : Orphans.all(there)) {
      Orphans.add(here, new Orphaned(number(one.judgement()), one.document(), one.now()));
    }
    Rows.list(
        there,
        "SELECT judgement, attached, reason, author, time FROM orphan_settled",
        row -> {
          long attached = row.getLong(2);
          Long by = row.wasNull() ? null : number(attached);
          Rows.run(
              here,
              "INSERT INTO orphan_settled (judgement, attached, reason, author, time)"
                  + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
              number(row.getLong(1)),
              by,
              row.getString(3),
              row.getString(4),
              row.getString(5));
          return row.getLong(1);
        });
  }

  /** The number here of a judgement there; every one has been taken by now. */
  private long number(long there) {
    return numbers.getOrDefault(there, there);
  }

  private void corrections() throws SQLException {
    Set<Correction> known = new HashSet<>();
    for (Correction one : Corrections.all(here)) {
      known.add(unnumbered(one));
    }
    for (Correction one : Corrections.all(there)) {
      if (known.add(unnumbered(one))) {
        Corrections.append(here, one);
        Corrections.apply(here, one.document());
      }
    }
  }

  private static Correction unnumbered(Correction one) {
    return new Correction(
        0, one.document(), one.field(), one.value(), one.reason(), one.author(), one.time());
  }
}
