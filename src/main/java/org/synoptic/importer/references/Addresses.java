package org.synoptic.importer.references;

import java.util.Locale;

/** Addresses made comparable. */
final class Addresses {

  private Addresses() {}

  /**
   * An address without scheme, {@code www.}, anchor, tracking parameters and a slash at its end,
   * the host in small letters.
   */
  static String plain(String url) {
    String rest =
        url.strip().replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("#.*$", "");
    int query = rest.indexOf('?');
    String path = query < 0 ? rest : rest.substring(0, query);
    StringBuilder kept = new StringBuilder();
    if (query >= 0) {
      for (String parameter : rest.substring(query + 1).split("&", -1)) {
        if (!parameter.matches("(?i)(?:utm_|fbclid|gclid|mc_|cmp|cmpid|ref=|smid|share).*")) {
          kept.append(kept.isEmpty() ? "?" : "&").append(parameter);
        }
      }
    }
    int slash = path.indexOf('/');
    String host = (slash < 0 ? path : path.substring(0, slash)).toLowerCase(Locale.ROOT);
    String tail = slash < 0 ? "" : path.substring(slash).replaceAll("/+$", "");
    return host + tail + kept;
  }
}
