package org.synoptic.importer.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character set that a page or an XML file declares, read as browsers read its name. */
final class DeclaredCharset {

  private static final int LOOKED_AT = 8192;
  private static final Pattern XML =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w.:-]+)");
  private static final Pattern META =
      Pattern.compile(
          "<meta\\b[^>]{0,300}charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  /** Labels that stand for a wider set (WHATWG Encoding Standard). */
  private static final Map<String, String> WIDER =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("x-mac-cyrillic", "x-MacCyrillic"));

  private DeclaredCharset() {}

  /** The set named near the beginning; nothing when none is named or the name is unknown. */
  static Optional<Charset> of(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    for (Pattern pattern : new Pattern[] {XML, META}) {
      Matcher found = pattern.matcher(head);
      if (found.find()) {
        // A page whose meta tag can be read as ASCII is not in 16 bit units.
        return named(found.group(1)).filter(set -> !set.name().startsWith("UTF-16"));
      }
    }
    return Optional.empty();
  }

  /** The set of a label, wider where browsers read it so. */
  static Optional<Charset> named(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(WIDER.getOrDefault(name, name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
