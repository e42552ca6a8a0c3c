package org.synoptic.importer.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.synoptic.importer.office.WrittenLine;

/**
 * Reads exports of newspaper databases. Which database a file comes from is found out by trying
 * the profiles that it has a sign of; the one that explains most of it is taken. A file that no
 * profile explains well is no export.
 */
public final class Exports {

  private Exports() {}

  /**
   * Cuts a plain text.
   *
   * @param profiles those of the user first; where two explain a file equally well, the first counts
   * @return nothing when it is no export of these databases
   */
  public static Optional<Split> text(String text, List<Profile> profiles) {
    List<Profile> likely = likely(text, profiles);
    return likely.isEmpty() ? Optional.empty() : Detection.best(TextLines.of(text), likely);
  }

  /** Cuts a saved web page, as {@link #text}. */
  public static Optional<Split> page(String html, List<Profile> profiles) {
    List<Profile> likely = likely(html, profiles);
    return likely.isEmpty() ? Optional.empty() : page(Jsoup.parse(html), likely);
  }

  /** Cuts a page that was parsed already, as {@link #text}. */
  public static Optional<Split> page(Document page, List<Profile> profiles) {
    return Detection.best(PageLines.of(page), profiles);
  }

  /** Cuts a document of an office program (RTF, DOCX, ODT), as {@link #text}. */
  public static Optional<Split> written(List<WrittenLine> written, List<Profile> profiles) {
    return Detection.best(WrittenLines.of(written), profiles);
  }

  /** The profiles of whose signs a text has at least one, a quick look that spares the rest. */
  private static List<Profile> likely(String text, List<Profile> profiles) {
    List<Profile> likely = new ArrayList<>();
    for (Profile profile : profiles) {
      if (profile.cutsAtPages() || profile.signs().stream().anyMatch(text::contains)) {
        likely.add(profile);
      }
    }
    return likely;
  }
}
