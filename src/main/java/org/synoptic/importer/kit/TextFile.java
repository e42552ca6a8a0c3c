package org.synoptic.importer.kit;

import java.util.Optional;
import org.synoptic.importer.charset.CharacterSets;
import org.synoptic.importer.charset.Decoded;

/** A file that is text, decoded. */
public final class TextFile {

  private TextFile() {}

  /**
   * The text of a file.
   *
   * @throws UnreadableException when it is empty or no text
   */
  public static Decoded decode(String name, byte[] bytes) throws UnreadableException {
    return decode(name, bytes, Optional.empty());
  }

  /**
   * The text of a file.
   *
   * @param told the name of the character set that a server or a wrapping told
   * @throws UnreadableException when it is empty or no text
   */
  public static Decoded decode(String name, byte[] bytes, Optional<String> told)
      throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException("empty", name + " is empty: it has no bytes.");
    }
    Optional<String> binary = BinaryFiles.kind(bytes);
    if (binary.isPresent()) {
      throw new UnreadableException(
          "binary", "%s is not text but %s.".formatted(name, binary.get()));
    }
    Decoded decoded = CharacterSets.decode(bytes, MediaTypes.markup(bytes), told);
    boolean words =
        decoded
            .text()
            .codePoints()
            .anyMatch(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c));
    if (!words) {
      throw new UnreadableException("empty", name + " is empty: it has only white space.");
    }
    return decoded;
  }

  /**
   * What a file is, in words for the reader, when its first bytes say that it can never be a report
   * or a policy: a picture, a sound, a program.
   */
  public static Optional<String> foreign(byte[] bytes) {
    return BinaryFiles.named(bytes)
        .filter(kind ->
            kind.endsWith(" picture") || kind.endsWith(" sound file") || kind.equals("a program"));
  }
}
