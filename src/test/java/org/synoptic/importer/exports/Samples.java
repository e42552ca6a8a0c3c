package org.synoptic.importer.exports;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.synoptic.importer.kit.TextFile;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.office.OfficeFiles;

/** Invented exports in the layouts of the databases. */
final class Samples {

  private Samples() {}

  static Optional<Split> read(String text) {
    return read(text, Profiles.bundled());
  }

  static Optional<Split> read(String text, List<Profile> profiles) {
    try {
      return read("export", text.getBytes(StandardCharsets.UTF_8), profiles);
    } catch (UnreadableException reason) {
      throw new AssertionError(reason);
    }
  }

  /** A file of any format, as an import opens it. */
  static Optional<Split> read(String name, byte[] bytes, List<Profile> profiles)
      throws UnreadableException {
    return OfficeFiles.kind(name, bytes).isPresent()
        ? Exports.written(OfficeFiles.read(name, bytes), profiles)
        : Exports.text(TextFile.decode(name, bytes), profiles);
  }

  static Split split(String text) {
    Optional<Split> split = read(text);
    assertTrue(split.isPresent(), "it is an export");
    return split.orElseThrow();
  }

  /** What the first lines of an article say, for comparing at a glance. */
  static String head(Article article) {
    var known = article.document().metadata();
    return String.join(
        " | ",
        known.title(),
        known.outlet().orElse("-"),
        known.published().orElse("-"),
        String.join(", ", known.authors()),
        known.language().orElse("-"));
  }

  /** An article of the older LexisNexis layout. */
  static String nexis(int number, int total, String title) {
    return """
                                 %d of %d DOCUMENTS


                                The Harbour Post

                              March 3, 2012 Saturday
                                  Final Edition

    %s

    BYLINE: Ada Miller and Ben Okoro

    SECTION: NEWS; Pg. 4

    LENGTH: 21 words

    The council of Eastport voted on Friday to close the old bridge. Trucks will take
    the tunnel.

    Nobody spoke against it.

    LOAD-DATE: March 4, 2012

    LANGUAGE: ENGLISH

    PUBLICATION-TYPE: Newspaper


                           Copyright 2012 Harbour Media
                                All Rights Reserved

    """
        .formatted(number, total, title);
  }

  /** An article of Factiva with its data in words, as lines of a saved page. */
  static String factiva(String id, String title, String words, String date, String language) {
    return """
    <div class="article"><div><b>%s</b></div><div>By Ada Miller</div><div>%s</div><div>%s</div>
    <div>The Harbour Post</div><div>HARPO</div><div>12</div><div>%s</div><div>(c) 2012 Harbour Media</div>
    <p>The council of Eastport voted on Friday to close the old bridge.</p>
    <p>Nobody spoke against it.</p><p>Document %s</p></div>
    """
        .formatted(title, words, date, language, id);
  }
}
