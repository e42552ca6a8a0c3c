package org.synoptic.importer.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.synoptic.importer.charset.Decoded;
import org.synoptic.importer.kit.MediaTypes;
import org.synoptic.importer.office.Written;

/**
 * Reads exports of newspaper databases. Which database a file comes from is found out by trying the
 * profiles that it has a sign of; the one that explains most of it is taken. A file that no profile
 * explains well is no export.
 */
public final class Exports {

  private Exports() {}

  /**
   * Cuts a text that was decoded already: plain, or a saved web page.
   *
   * @param profiles those of the user first; where two explain a file equally well, the first
   *     counts
   * @return nothing when it is no export of these databases
   */
  public static Optional<Split> text(Decoded decoded, List<Profile> profiles) {
    String text = decoded.text();
    List<Profile> likely = likely(text, profiles);
    if (likely.isEmpty()) {
      return Optional.empty();
    }
    String type = MediaTypes.of(text);
    boolean page = type.equals(MediaTypes.HTML);
    List<Line> lines = page ? PageLines.of(Jsoup.parse(text)) : TextLines.of(text);
    return Detection.best(lines, likely).map(split -> split.of(type, decoded.warnings()));
  }

  /**
   * Cuts a document of an office program that was read already.
   *
   * @param profiles as for a text
   * @return nothing when it is no export of these databases
   */
  public static Optional<Split> written(Written written, List<Profile> profiles) {
    return Detection.best(WrittenLines.of(written.lines()), profiles)
        .map(split -> split.of(written.mediaType(), written.warnings()));
  }

  /** The profiles of whose signs a text has at least one, a quick look that spares the rest. */
  private static List<Profile> likely(String text, List<Profile> profiles) {
    List<Profile> likely = new ArrayList<>();
    // Pages end in a text only where it has form feeds.
    boolean pages = text.indexOf('\f') >= 0;
    Map<String, Boolean> looked = new HashMap<>();
    for (Profile profile : profiles) {
      boolean sign =
          profile.signs().stream()
              .anyMatch(words -> looked.computeIfAbsent(words, one -> has(text, one)));
      if (sign || (pages && profile.cutsAtPages())) {
        likely.add(profile);
      }
    }
    return likely;
  }

  private static boolean has(String text, String words) {
    return text.contains(words)
        || (words.indexOf('"') >= 0 && text.contains(words.replace("\"", "&quot;")));
  }
}
