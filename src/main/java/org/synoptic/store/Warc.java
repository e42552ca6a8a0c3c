package org.synoptic.store;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.synoptic.model.Capture;

/** The form of records in a pack: {@code resource} records of WARC 1.1 (ISO 28500:2017). */
final class Warc {

  /** What follows the bytes of a record. */
  static final byte[] END = {'\r', '\n', '\r', '\n'};

  private static final String LINE = "\r\n";
  private static final String HEX = "0123456789ABCDEF";

  private Warc() {}

  /** What precedes the bytes of a capture. */
  static byte[] head(Capture capture) {
    String name = capture.sha256() + ' ' + capture.origin();
    return String.join(
            LINE,
            "WARC/1.1",
            "WARC-Type: resource",
            "WARC-Record-ID: <urn:uuid:"
                + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                + ">",
            "WARC-Date: " + capture.time().truncatedTo(ChronoUnit.SECONDS),
            "WARC-Target-URI: " + address(capture.origin()),
            "WARC-Block-Digest: sha256:" + capture.sha256(),
            "Content-Type: " + encoded(capture.mediaType()),
            "Content-Length: " + capture.size(),
            LINE)
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String address(String origin) {
    return origin.startsWith("http://") || origin.startsWith("https://")
        ? encoded(origin)
        : "file:" + (origin.startsWith("/") ? "//" : "///") + encoded(origin);
  }

  /** Without blanks, line breaks and other characters that have no place in a head. */
  private static String encoded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7f && "\"<>\\^`{|}".indexOf(b) < 0) {
        out.append((char) b);
      } else {
        out.append('%').append(HEX.charAt((b & 0xff) >> 4)).append(HEX.charAt(b & 0xf));
      }
    }
    return out.toString();
  }
}
