package org.synoptic.ui.library;

import java.util.Locale;
import org.synoptic.ui.kit.Words;

/** What the places of a page are called in which a field of its metadata was found. */
final class FoundIn {

  private static final String META_TAG = "meta tag ";

  private FoundIn() {}

  /** The words for a place; its own name where there are none, such as a field of an export. */
  static String name(String where) {
    if (where.startsWith(META_TAG)) {
      return Words.get("where.meta-tag", where.substring(META_TAG.length()));
    }
    String key = where.toLowerCase(Locale.ROOT).replace(' ', '-');
    return Words.has("where." + key) ? Words.get("where." + key) : where;
  }
}
