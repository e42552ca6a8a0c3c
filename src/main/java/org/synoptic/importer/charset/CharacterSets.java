package org.synoptic.importer.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Finds the character set of a file. Bytes that are valid UTF-8 beyond ASCII are UTF-8, whatever a
 * declaration says; else a declaration is believed when the bytes fit it; else the set is guessed.
 */
public final class CharacterSets {

  private CharacterSets() {}

  /**
   * The text of the bytes.
   *
   * @param markup whether declarations inside the text count
   */
  public static Decoded decode(byte[] bytes, boolean markup) {
    return decode(bytes, markup, Optional.empty());
  }

  /**
   * The text of the bytes.
   *
   * @param markup whether declarations inside the text count
   * @param told the name of the set that a server or a wrapping told; goes before declarations
   */
  public static Decoded decode(byte[] bytes, boolean markup, Optional<String> told) {
    Optional<ByteOrder> order = ByteOrder.of(bytes);
    if (order.isPresent()) {
      int mark = order.get().markLength(bytes);
      return read(bytes, mark, order.get().charset(), List.of());
    }
    Optional<Charset> declared =
        told.flatMap(DeclaredCharset::named)
            .or(() -> markup ? DeclaredCharset.of(bytes) : Optional.empty());
    Optional<String> utf8 = StatefulCharset.escapes(bytes) ? Optional.empty() : utf8(bytes);
    if (utf8.isPresent()) {
      return told(utf8.get(), StandardCharsets.UTF_8, wrong(declared, StandardCharsets.UTF_8));
    }
    Optional<Charset> fitting =
        declared.filter(set -> !set.equals(StandardCharsets.UTF_8) && fits(bytes, set));
    // Every byte fits a Western set, so that to fit it says nothing.
    if (fitting.filter(set -> !LatinCharset.among(set)).isEmpty()) {
      Optional<Decoded> damaged = DamagedUtf8.read(bytes);
      if (damaged.isPresent()) {
        return damaged.get();
      }
    }
    Charset charset = fitting.orElseGet(() -> CharsetGuess.of(bytes));
    return read(bytes, 0, charset, wrong(declared, charset));
  }

  private static List<String> wrong(Optional<Charset> declared, Charset used) {
    return declared.isEmpty() || declared.get().equals(used)
        ? List.of()
        : List.of(
            "the file calls itself %s but reads as %s"
                .formatted(declared.get().name(), used.name()));
  }

  private static Decoded read(byte[] bytes, int from, Charset charset, List<String> warnings) {
    return told(new String(bytes, from, bytes.length - from, charset), charset, warnings);
  }

  private static Decoded told(String text, Charset charset, List<String> warnings) {
    if (text.indexOf('\ufffd') >= 0
        && !charset.equals(StandardCharsets.ISO_8859_1)
        && warnings.isEmpty()) {
      return new Decoded(
          text, charset.name(), List.of("some bytes are not valid " + charset.name()));
    }
    return new Decoded(text, charset.name(), warnings);
  }

  /** Whether every byte is part of a character of the set. */
  public static boolean fits(byte[] bytes, Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        ? utf8(bytes).isPresent()
        : strict(bytes, charset).isPresent();
  }

  /** As {@link #strict}; plain decoding is many times faster, and puts a sign where bytes fail. */
  private static Optional<String> utf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\ufffd') < 0 ? Optional.of(text) : strict(bytes, StandardCharsets.UTF_8);
  }

  /** The text, or nothing when some bytes are no character of the set. */
  public static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException unfit) {
      return Optional.empty();
    }
  }
}
