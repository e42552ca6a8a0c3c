package org.synoptic.importer.charset;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/** Guesses the character set of bytes that declare none, or a wrong one. */
final class CharsetGuess {

  /** Sets for which Arabic text is taken. */
  private static final Set<String> CYRILLIC =
      Set.of("x-MacCyrillic", "windows-1251", "KOI8-R", "ISO-8859-5", "IBM855", "IBM866");

  /** Bytes beyond these tell nothing new. */
  private static final int LOOKED_AT = 200_000;

  private CharsetGuess() {}

  /** The likeliest set; windows-1252, in which every byte has a reading, when nothing is likely. */
  static Charset of(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    Optional<Charset> found =
        Optional.ofNullable(detector.getDetectedCharset()).flatMap(DeclaredCharset::named);
    Optional<Charset> sure =
        found.filter(set -> !LatinCharset.among(set)).filter(set -> reads(bytes, set));
    if (sure.filter(set -> !CYRILLIC.contains(set.name())).isPresent()) {
      return sure.orElseThrow();
    }
    return ArabicCharset.of(bytes).or(() -> sure).orElseGet(() -> LatinCharset.of(bytes));
  }

  /** Whether nearly all bytes are characters of the set; a file may end within one. */
  private static boolean reads(byte[] bytes, Charset set) {
    int length = Math.min(bytes.length, LOOKED_AT);
    long lost = new String(bytes, 0, length, set).chars().filter(c -> c == '\ufffd').count();
    return lost <= 1 + length / 2000;
  }
}
