package org.synoptic.importer.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * UTF-8 in which some bytes are none: texts that were cut, or put together from several sets. What
 * is UTF-8 is read so; a single letter of a Western set among ASCII ones is read as that letter.
 */
final class DamagedUtf8 {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** Fewer characters beyond ASCII that are UTF-8 may be chance. */
  private static final int FEWEST = 3;

  private final byte[] bytes;
  private final StringBuilder text = new StringBuilder();
  private int good;
  private int western;
  private int lost;

  private DamagedUtf8(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The text, or nothing when more bytes are damaged than not. */
  static Optional<Decoded> read(byte[] bytes) {
    DamagedUtf8 damaged = new DamagedUtf8(bytes);
    damaged.read();
    int bad = damaged.western + damaged.lost;
    if (damaged.good < FEWEST || bad > damaged.good) {
      return Optional.empty();
    }
    return Optional.of(
        new Decoded(damaged.text.toString(), StandardCharsets.UTF_8.name(), damaged.warnings()));
  }

  private List<String> warnings() {
    if (western == 0) {
      return List.of("some bytes are not valid UTF-8");
    }
    return List.of(
        "the file mixes character sets: it is UTF-8, and %d of its letters were read as windows-1252%s"
            .formatted(western, lost > 0 ? "; %d bytes could not be read".formatted(lost) : ""));
  }

  private void read() {
    int at = 0;
    while (at < bytes.length) {
      int length = length(at);
      if (length > 0) {
        text.append(new String(bytes, at, length, StandardCharsets.UTF_8));
        good += bytes[at] < 0 ? 1 : 0;
        at += length;
      } else {
        damaged(at);
        at++;
      }
    }
  }

  /** Reads the run of ASCII, or the one character, that begins here; 0 when there is none. */
  private int length(int at) {
    int lead = bytes[at] & 0xff;
    if (lead < 0x80) {
      int end = at + 1;
      while (end < bytes.length && bytes[end] >= 0) {
        end++;
      }
      return end - at;
    }
    int more =
        lead >= 0xc2 && lead < 0xe0
            ? 1
            : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
    for (int i = 1; i <= more; i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xc0) != 0x80) {
        return 0;
      }
    }
    return more == 0 ? 0 : more + 1;
  }

  private void damaged(int at) {
    boolean alone =
        (at == 0 || bytes[at - 1] >= 0) && (at + 1 == bytes.length || bytes[at + 1] >= 0);
    if (alone && (bytes[at] & 0xff) >= 0x80) {
      text.append(new String(bytes, at, 1, WESTERN));
      western++;
    } else {
      text.append('\ufffd');
      lost++;
    }
  }
}
