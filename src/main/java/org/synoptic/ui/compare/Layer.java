package org.synoptic.ui.compare;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.synoptic.ui.kit.Words;

/** What can be laid over a full text. */
enum Layer {
  /** Words that are given as somebody's. */
  QUOTATIONS("Alt+Q"),
  /** Claims, by how the reports of their row stand to one another. */
  CLAIMS("Alt+C"),
  /** The clauses that claims are about. */
  LINKS("Alt+K"),
  /** Passages that another report shares word for word. */
  REUSE("Alt+U"),
  /** Claims that cannot all be right. */
  CONFLICTS("Alt+F"),
  /** What was searched for. */
  HITS("Alt+H");

  private final String key;

  Layer(String key) {
    this.key = key;
  }

  /** The key that switches it. */
  String key() {
    return key;
  }

  /** What it is called. */
  String label() {
    return Words.get("layer." + name().toLowerCase(Locale.ROOT));
  }

  /** The layers that are there at first: all but the quotations, which fill most of a text. */
  static Set<Layer> first() {
    return EnumSet.complementOf(EnumSet.of(QUOTATIONS));
  }

  /** Some layers, with one of them added or taken away. */
  static Set<Layer> toggled(Set<Layer> layers, Layer one) {
    EnumSet<Layer> changed = EnumSet.noneOf(Layer.class);
    changed.addAll(layers);
    if (!changed.remove(one)) {
      changed.add(one);
    }
    return changed;
  }
}
