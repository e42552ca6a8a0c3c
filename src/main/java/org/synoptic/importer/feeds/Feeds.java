package org.synoptic.importer.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.importer.charset.Decoded;
import org.synoptic.importer.kit.TextFile;
import org.synoptic.importer.kit.UnreadableException;

/**
 * Reads feeds: RSS 0.9 to 2.0, Atom 0.3 and 1.0, JSON Feed. Real feeds are often broken; they are
 * read as far as they go. No entity is resolved and nothing is fetched.
 */
public final class Feeds {

  private Feeds() {}

  /**
   * The feed that a file holds; empty when it holds none.
   *
   * @param name of the file; an address is what the feed's own addresses are relative to
   */
  public static Optional<Feed> read(String name, byte[] bytes) {
    try {
      Decoded decoded = TextFile.decode(name, bytes);
      List<String> warnings = new ArrayList<>(decoded.warnings());
      return FeedXml.root(decoded.text(), FeedXml.FEEDS, warnings)
          .filter(XmlFeed::is)
          .map(root -> new XmlFeed(root, name, warnings).feed())
          .or(() -> JsonFeed.read(decoded.text(), warnings));
    } catch (UnreadableException noText) {
      return Optional.empty();
    }
  }
}
