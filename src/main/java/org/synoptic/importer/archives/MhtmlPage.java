package org.synoptic.importer.archives;

import java.util.List;
import java.util.Optional;

/**
 * The page that an MHTML file was saved for; its pictures and frames stay in the capture.
 *
 * @param html the page's bytes
 * @param charset the character set that the file tells for it, as it is written there
 * @param address where the page was
 * @param saved when it was saved, ISO 8601
 * @param others how many other parts (pictures, style sheets, frames) the file has
 * @param warnings what the reader should know of the file, in words
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record MhtmlPage(
    byte[] html,
    Optional<String> charset,
    Optional<String> address,
    Optional<String> saved,
    int others,
    List<String> warnings) {

  /** Keeps the list unchangeable. */
  public MhtmlPage {
    warnings = List.copyOf(warnings);
  }
}
