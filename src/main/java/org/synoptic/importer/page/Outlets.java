package org.synoptic.importer.page;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.synoptic.importer.kit.Words;

/** Who published a page. */
final class Outlets {

  private static final Pattern HOST =
      Pattern.compile("^https?://(?:www\\d?\\.|m\\.|amp\\.)?([^/:?#]+)");

  private Outlets() {}

  /** The name as linked data or meta tags give it, else the host of the page's address. */
  static Optional<String> of(MetaTags meta, LinkedData linked, Optional<String> url) {
    return told(meta, linked).findFirst().or(() -> url.flatMap(Outlets::host));
  }

  /** Every name of the outlet in small letters, without punctuation. */
  static Set<String> names(MetaTags meta, LinkedData linked, Optional<String> url) {
    Set<String> names = new LinkedHashSet<>();
    told(meta, linked).forEach(name -> names.add(Words.plain(name)));
    url.flatMap(Outlets::host)
        .ifPresent(host -> {
          names.add(Words.plain(host));
          for (String part : host.toLowerCase(Locale.ROOT).split("\\.", -1)) {
            if (part.length() > 3) {
              names.add(part);
              names.add(part.replace('-', ' '));
            }
          }
        });
    return names;
  }

  private static Stream<String> told(MetaTags meta, LinkedData linked) {
    return Stream.of(
            linked.publisher(),
            meta.first("og:site_name"),
            meta.first(
                "dc.publisher",
                "dcterms.publisher",
                "publisher",
                "application-name",
                "citation_journal_title",
                "cre",
                "source"))
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !name.startsWith("http") && name.length() < 80);
  }

  private static Optional<String> host(String address) {
    Matcher host = HOST.matcher(address);
    return host.find() ? Optional.of(host.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }
}
