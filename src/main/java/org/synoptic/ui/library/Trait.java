package org.synoptic.ui.library;

import java.util.List;
import java.util.Locale;
import org.synoptic.app.Entry;
import org.synoptic.ui.kit.Words;

/** What documents can be told apart by, one value at a time. */
enum Trait {
  /** Who published it. */
  OUTLET,
  /** Year and month of publication. */
  MONTH,
  /** Language, without the country. */
  LANGUAGE,
  /** What people called it. */
  TAG;

  /** The values that a document has; none where that is not known. */
  List<String> of(Entry entry) {
    return switch (this) {
      case OUTLET -> entry.metadata().outlet().stream().toList();
      case MONTH ->
          entry.metadata().day().filter(day -> day.length() >= 7).stream()
              .map(day -> day.substring(0, 7))
              .toList();
      case LANGUAGE ->
          entry.metadata().language().stream()
              .map(tag -> Locale.forLanguageTag(tag).getLanguage())
              .toList();
      case TAG -> entry.tags();
    };
  }

  /** What choosing among its values is called. */
  String words() {
    return Words.get("library.trait." + name().toLowerCase(Locale.ROOT));
  }

  /** Stands for no choice. */
  String any() {
    return Words.get("library.trait.any." + name().toLowerCase(Locale.ROOT));
  }
}
