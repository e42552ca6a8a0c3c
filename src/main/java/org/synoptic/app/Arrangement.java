package org.synoptic.app;

import java.util.List;
import java.util.Optional;
import org.synoptic.compare.Arranger;
import org.synoptic.model.Alignment;
import org.synoptic.model.Comparison;

/** A comparison as its reader wants it laid out. Quick, and may be asked from any thread. */
public final class Arrangement {

  private Arrangement() {}

  /**
   * Lays a comparison out.
   *
   * @param comparison the comparison as the machine made it
   * @param alignment whose rows; nothing for the machine's
   */
  public static Comparison of(Comparison comparison, Optional<Alignment> alignment) {
    return alignment.map(new Arranger(comparison)::arranged).orElse(comparison);
  }

  /**
   * Some reports of a comparison, in the order in which they are named, with the rows in which one
   * of them speaks.
   *
   * @param reports numbers of the reports, none twice
   */
  public static Comparison only(Comparison comparison, List<Integer> reports) {
    return new Arranger(comparison).only(reports);
  }
}
