package org.synoptic.importer.archives;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/** The addresses that an archive lists as its pages. */
final class PageList {

  private final boolean everything;
  private final SequencedSet<String> addresses = new LinkedHashSet<>();
  private final SequencedSet<String> unseen = new LinkedHashSet<>();

  private PageList(boolean everything) {
    this.everything = everything;
  }

  /** For an archive that lists nothing: all are pages. */
  static PageList everything() {
    return new PageList(true);
  }

  /** For an archive that lists its pages. */
  static PageList of(SequencedSet<String> listed) {
    PageList list = new PageList(listed.isEmpty());
    listed.forEach(one -> list.addresses.add(plain(one)));
    list.unseen.addAll(list.addresses);
    return list;
  }

  boolean has(String address) {
    return everything || addresses.contains(plain(address));
  }

  /** A listed address that leads on: where it leads to is the page. */
  void redirect(String from, String location) {
    if (!everything && has(from)) {
      try {
        addresses.add(plain(URI.create(from).resolve(location).toString()));
        unseen.remove(plain(from));
      } catch (IllegalArgumentException noAddress) {
        // Then the page stays unseen, and that is told.
      }
    }
  }

  void seen(String address) {
    unseen.remove(plain(address));
  }

  /** The listed addresses that were not found. */
  SequencedSet<String> unseen() {
    return unseen;
  }

  private static String plain(String address) {
    return address.split("#", 2)[0];
  }
}
