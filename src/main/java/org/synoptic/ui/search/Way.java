package org.synoptic.ui.search;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** The ways to look at what was found. */
enum Way {
  /** Documents with the sentences that match, best first. */
  LIST("L", Feather.LIST),
  /** Each hit on a line of its own, with the words around it. */
  CONCORDANCE("K", Feather.ALIGN_CENTER),
  /** The reports of the dossier side by side, those without a hit, too. */
  REPORTS("R", Feather.COLUMNS),
  /** How often by outlet and month. */
  TIME("T", Feather.BAR_CHART_2);

  private final String key;
  private final Feather icon;

  Way(String key, Feather icon) {
    this.key = key;
    this.icon = icon;
  }

  String key() {
    return key;
  }

  Feather icon() {
    return icon;
  }

  /** The last part of the names of its words. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
