package org.synoptic.app;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synoptic.model.Capture;
import org.synoptic.model.ContentId;
import org.synoptic.model.Document;

/** The places that a document came from, as hashes by which its versions are found. */
final class Addresses {

  /** Where text comes from that was pasted: no place at all. */
  static final String PASTED = "pasted text";

  private Addresses() {}

  /**
   * Hashes of its origin, unless that is no place, and of the address at which it was published.
   */
  static List<Long> of(Document document, Capture capture) {
    List<Long> hashes = new ArrayList<>();
    if (!capture.origin().equals(PASTED)) {
      hashes.add(hash("origin", capture.origin(), capture.part()));
    }
    document
        .metadata()
        .url()
        .flatMap(Addresses::core)
        .ifPresent(url -> hashes.add(hash("url", url)));
    return hashes;
  }

  /**
   * An address without what does not tell pages apart: scheme, {@code www.}, fragment, the slash at
   * the end. The front page of a site is no address of an article.
   */
  static Optional<String> core(String url) {
    try {
      URI address = URI.create(url.strip());
      String host = address.getHost();
      String path = address.getRawPath();
      if (host == null || path == null || path.isEmpty() || path.equals("/")) {
        return Optional.empty();
      }
      String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
      String plain = host.toLowerCase(Locale.ROOT);
      return Optional.of(
          (plain.startsWith("www.") ? plain.substring(4) : plain)
              + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
              + query);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static long hash(String... parts) {
    return Long.parseUnsignedLong(ContentId.of(parts), 16);
  }
}
