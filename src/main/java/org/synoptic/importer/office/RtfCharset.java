package org.synoptic.importer.office;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The character sets of RTF by their numbers. */
final class RtfCharset {

  /** What RTF is in when it says nothing. */
  static final Charset WESTERN = named("windows-1252");

  private RtfCharset() {}

  /** A code page of Windows ({@code \ansicpg}); Western when the JDK does not have it. */
  static Charset page(int number) {
    return switch (number) {
      case 65001 -> StandardCharsets.UTF_8;
      case 932 -> named("windows-31j");
      case 936 -> named("GBK");
      case 949 -> named("x-windows-949");
      case 950 -> named("Big5");
      case 10000 -> named("x-MacRoman");
      case 874 -> named("x-windows-874");
      case 437, 850, 852, 855, 857, 860, 861, 862, 863, 865, 866 -> named("IBM" + number);
      default -> named("windows-" + number);
    };
  }

  /** The character set of a font ({@code \fcharset}), empty where the font has none of its own. */
  static Optional<Charset> font(int number) {
    return switch (number) {
      case 77 -> Optional.of(page(10000));
      case 128 -> Optional.of(page(932));
      case 129 -> Optional.of(page(949));
      case 130 -> Optional.of(named("x-Johab"));
      case 134 -> Optional.of(page(936));
      case 136 -> Optional.of(page(950));
      case 161 -> Optional.of(page(1253));
      case 162 -> Optional.of(page(1254));
      case 163 -> Optional.of(page(1258));
      case 177 -> Optional.of(page(1255));
      case 178 -> Optional.of(page(1256));
      case 186 -> Optional.of(page(1257));
      case 204 -> Optional.of(page(1251));
      case 222 -> Optional.of(page(874));
      case 238 -> Optional.of(page(1250));
      default -> Optional.empty();
    };
  }

  /**
   * Whether a file is in UTF-8, as programs write it that do not know that RTF has seven bits: it
   * has letters beyond ASCII as they are, and all of them are UTF-8.
   */
  static boolean utf8(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    boolean beyond = false;
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      result = decoder.decode(in, out.clear(), true);
      beyond |= out.flip().chars().anyMatch(c -> c > 0x7f);
    }
    return beyond && !result.isError();
  }

  private static Charset named(String name) {
    return Charset.forName(name, StandardCharsets.ISO_8859_1);
  }
}
