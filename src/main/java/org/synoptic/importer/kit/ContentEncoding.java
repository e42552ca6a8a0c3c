package org.synoptic.importer.kit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes the content codings of HTTP (RFC 9110, section 8.4.1). */
public final class ContentEncoding {

  /** The codings that can be undone, as the value of {@code Accept-Encoding}. */
  public static final String UNDERSTOOD = "gzip, deflate, br";

  /** Nobody codes a page more often; a longer list only costs memory. */
  private static final int MOST = 3;

  private ContentEncoding() {}

  /**
   * The content as it was before it was coded. Reading it may still fail, and may give any amount
   * of bytes: the caller bounds how many it takes.
   *
   * @param header the value of {@code Content-Encoding}, several codings divided by commas; empty
   *     for none
   * @throws IOException when a coding is unknown or the bytes do not begin as it says
   */
  public static InputStream undo(String header, InputStream coded) throws IOException {
    String[] codings = header.strip().split("\\s*,\\s*", -1);
    if (codings.length > MOST) {
      throw new IOException("it is coded more than %d times".formatted(MOST));
    }
    InputStream content = coded;
    for (int i = codings.length - 1; i >= 0; i--) {
      content = undoOne(codings[i].toLowerCase(Locale.ROOT), content);
    }
    return content;
  }

  private static InputStream undoOne(String coding, InputStream coded) throws IOException {
    return switch (coding) {
      case "", "identity", "none" -> coded;
      case "gzip", "x-gzip" -> new GZIPInputStream(coded);
      case "deflate" -> inflate(coded);
      case "br" -> new BrotliInputStream(coded);
      default -> throw new IOException("its coding \"" + coding + "\" is not understood");
    };
  }

  /** Some servers leave out the zlib header that the standard asks for. */
  private static InputStream inflate(InputStream coded) throws IOException {
    BufferedInputStream input = new BufferedInputStream(coded);
    input.mark(2);
    int first = input.read();
    int second = input.read();
    input.reset();
    boolean header = (first & 0x0f) == 8 && ((first << 8) | (second & 0xff)) % 31 == 0;
    return new InflaterInputStream(input, new Inflater(!header));
  }
}
