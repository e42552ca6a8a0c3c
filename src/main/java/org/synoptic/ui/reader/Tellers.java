package org.synoptic.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.model.Claim;

/** Who tells whom: the outlet, through whom, and who is made to say it. */
public final class Tellers {

  private Tellers() {}

  /**
   * The chains of some claims, each once: {@code Harbour Post ← Northern Courier ← Ilse Brandt}.
   */
  public static List<String> of(ComparisonIndex index, Collection<Claim> claims) {
    Set<String> chains = new LinkedHashSet<>();
    for (Claim claim : claims) {
      index.claim(claim.id()).ifPresent(at -> chain(index, at, chains));
    }
    return List.copyOf(chains);
  }

  private static void chain(ComparisonIndex index, ComparisonIndex.ClaimAt at, Set<String> chains) {
    List<String> links = new ArrayList<>(List.of(index.report(at.report()).label()));
    links.addAll(at.claim().via());
    at.claim().speaker().filter(name -> !links.getLast().equals(name)).ifPresent(links::add);
    if (links.size() > 1) {
      chains.add(String.join(" ← ", links));
    }
  }
}
