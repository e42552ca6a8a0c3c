package org.synoptic.compare;

import java.util.List;
import org.synoptic.model.Conflict;
import org.synoptic.model.Row;

/** Finds one kind of conflict. */
@FunctionalInterface
interface ConflictRule {

  /** The conflicts of this kind, in the order of the rows. */
  List<Conflict> find(Scene scene, List<Row> rows);
}
