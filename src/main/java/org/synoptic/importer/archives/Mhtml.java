package org.synoptic.importer.archives;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.synoptic.importer.kit.ContentType;
import org.synoptic.importer.kit.MailDates;
import org.synoptic.importer.kit.UnreadableException;

/** Web pages saved with all their parts in one file (MHTML, RFC 2557), as browsers write them. */
public final class Mhtml {

  private static final int LOOKED_AT = 16 * 1024;
  private static final Pattern HEADER =
      Pattern.compile("\\A(?:\u00ef\u00bb\u00bf)?\\s*[A-Za-z][A-Za-z0-9-]*:[^\\n]*\\n");
  private static final Pattern RELATED =
      Pattern.compile(
          "(?im)^Content-Type:\\s*(?:multipart/(?:related|mixed|alternative)|text/html)");
  private static final Pattern MIME = Pattern.compile("(?im)^MIME-Version:");

  private Mhtml() {}

  /** Whether the bytes begin as an MHTML file does. */
  public static boolean looks(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    if (!HEADER.matcher(head).lookingAt()) {
      return false;
    }
    String header = head.stripLeading().split("\r?\n\r?\n", 2)[0];
    return RELATED.matcher(header).find() && MIME.matcher(header).find();
  }

  /**
   * The page that the file was saved for: the part that its {@code start} names, else the first
   * page in it (RFC 2387).
   *
   * @param name of the file, for messages
   * @throws UnreadableException with {@code no-article}, {@code too-deep} or {@code damaged}
   */
  public static MhtmlPage page(String name, byte[] bytes) throws UnreadableException {
    MimeParts parts = MimeParts.of(name, bytes);
    MimeParts.Part page =
        parts
            .root()
            .orElseThrow(() ->
                new UnreadableException(
                    "no-article",
                    name
                        + " holds no web page: none of its parts is HTML. Was it saved whole? Save"
                        + " the page again."));
    List<String> warnings = new ArrayList<>();
    if (parts.cut()) {
      warnings.add("the file ends in the middle; the text may not be whole");
    }
    return new MhtmlPage(
        page.bytes(),
        new ContentType(page.header("content-type")).charset(),
        address(page.headers()).or(() -> address(parts.headers())),
        MailDates.find(parts.headers().getOrDefault("date", "")),
        parts.others(),
        warnings);
  }

  private static Optional<String> address(Map<String, String> headers) {
    for (String field : List.of("content-location", "snapshot-content-location", "x-url")) {
      String address = headers.getOrDefault(field, "").replaceAll("\\s+", "");
      if (address.matches("(?i)https?://.+")) {
        return Optional.of(Names.shown(address));
      }
    }
    return Optional.empty();
  }
}
