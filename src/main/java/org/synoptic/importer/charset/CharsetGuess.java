package org.synoptic.importer.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Guesses the character set of bytes that declare none, or a wrong one. */
final class CharsetGuess {

  private CharsetGuess() {}

  /** The likeliest set; windows-1252, in which every byte has a reading, when nothing is likely. */
  static Charset of(byte[] bytes) {
    if (mostlyUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    Optional<Charset> found =
        Optional.ofNullable(detector.getDetectedCharset()).flatMap(DeclaredCharset::named);
    return found.filter(set -> !LatinCharset.among(set)).orElseGet(() -> LatinCharset.of(bytes));
  }

  /** Whether nearly all bytes beyond ASCII form UTF-8 sequences: a text with a few damaged ones. */
  private static boolean mostlyUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    int i = 0;
    while (i < bytes.length) {
      int b = bytes[i] & 0xff;
      if (b < 0x80) {
        i++;
        continue;
      }
      int more =
          b >= 0xc2 && b < 0xe0 ? 1 : b >= 0xe0 && b < 0xf0 ? 2 : b >= 0xf0 && b < 0xf5 ? 3 : 0;
      int have = 0;
      while (have < more && i + have + 1 < bytes.length && (bytes[i + have + 1] & 0xc0) == 0x80) {
        have++;
      }
      if (more > 0 && have == more) {
        good++;
      } else {
        bad++;
      }
      i += have + 1;
    }
    return good > 0 && bad * 20 <= good;
  }
}
