package org.synoptic.importer.net;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses as people paste them and servers redirect to them: blanks, letters beyond ASCII and
 * international host names are written as the network wants them.
 */
final class WebAddress {

  private static final Pattern PARTS =
      Pattern.compile("(?i)(https?)://([^/?#\\\\]*)([^?#]*)(\\?[^#]*)?(?:#.*)?", Pattern.DOTALL);
  private static final Pattern HOST =
      Pattern.compile("(?:[\\p{L}\\p{M}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?");

  /** What stands for itself in an address; all else is written in percent. */
  private static final String PLAIN = "-._~:/?@!$&'()*+,;=%";

  private WebAddress() {}

  /**
   * The address without its fragment.
   *
   * @throws RefusedException with {@code bad-address} or {@code credentials}
   */
  static URI parse(String text) throws RefusedException {
    Matcher parts = PARTS.matcher(text.strip());
    if (!parts.matches()) {
      throw new RefusedException("bad-address", shown(text) + " is no http or https address.");
    }
    String host = parts.group(2);
    if (host.indexOf('@') >= 0) {
      throw new RefusedException(
          "credentials",
          "The address holds a name or password before its @; it is not asked. Give it without.");
    }
    try {
      if (!HOST.matcher(host).matches()) {
        throw new URISyntaxException(host, "no host");
      }
      String ascii = host.startsWith("[") ? host : ascii(host);
      String path = parts.group(3).isEmpty() ? "/" : parts.group(3).replace('\\', '/');
      String query = parts.group(4) == null ? "" : parts.group(4);
      String scheme = parts.group(1).toLowerCase(Locale.ROOT);
      return new URI(scheme + "://" + ascii + escaped(path) + escaped(query)).normalize();
    } catch (URISyntaxException | IllegalArgumentException malformed) {
      throw new RefusedException("bad-address", shown(text) + " has no host that can be asked.");
    }
  }

  /**
   * Where a redirect leads.
   *
   * @param location the value of the header, absolute or relative
   * @throws RefusedException as {@code parse}
   */
  static URI redirected(URI from, String location) throws RefusedException {
    // Servers send UTF-8, which arrives as one letter a byte.
    byte[] sent = location.strip().getBytes(StandardCharsets.ISO_8859_1);
    String text = new String(sent, StandardCharsets.UTF_8);
    if (text.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      return parse(text);
    }
    if (text.startsWith("//")) {
      return parse(from.getScheme() + ":" + text);
    }
    try {
      String relative = escaped(text.split("#", 2)[0]);
      URI resolved =
          relative.startsWith("?")
              ? new URI(from.getScheme(), from.getAuthority(), from.getPath(), null, null)
              : from.resolve(relative);
      return parse(relative.startsWith("?") ? resolved + relative : resolved.toString());
    } catch (URISyntaxException | IllegalArgumentException malformed) {
      throw new RefusedException("bad-address", shown(text) + " is no address to be sent on to.");
    }
  }

  /** Without control characters, and not endlessly long. */
  static String shown(String address) {
    String line = address.strip().replaceAll("[\\p{Cc}\\p{Cf}]+", " ");
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }

  private static String ascii(String host) {
    int colon = host.indexOf(':');
    String name = colon < 0 ? host : host.substring(0, colon);
    String port = colon < 0 ? "" : host.substring(colon);
    return IDN.toASCII(name).toLowerCase(Locale.ROOT) + port;
  }

  private static String escaped(String part) {
    StringBuilder address = new StringBuilder();
    for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        address.append(c);
      } else {
        address.append('%').append("%02X".formatted((int) c));
      }
    }
    return address.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
  }
}
