package org.synoptic.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.synoptic.model.Document;
import org.synoptic.model.Metadata;

/** Documents in a few words. */
public final class Described {

  private Described() {}

  /** Outlet, authors and day, as far as they are known, between middle dots. */
  public static String byline(Document document) {
    return byline(document.metadata());
  }

  /** Outlet, authors and day, as far as they are known, between middle dots. */
  public static String byline(Metadata metadata) {
    List<String> parts = new ArrayList<>();
    metadata.outlet().ifPresent(parts::add);
    if (!metadata.authors().isEmpty()) {
      parts.add(String.join(", ", metadata.authors()));
    }
    metadata.day().ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  /** How many words a text has, as a reader counts: what stands between white space. */
  public static int words(String text) {
    return new StringTokenizer(text).countTokens();
  }
}
