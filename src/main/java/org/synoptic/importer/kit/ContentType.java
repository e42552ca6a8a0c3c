package org.synoptic.importer.kit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of a {@code Content-Type} header, of HTTP and of mail alike.
 *
 * @param header with its parameters; empty when none was told
 */
public record ContentType(String header) {

  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([^\\s\"';]+)", Pattern.CASE_INSENSITIVE);

  /** The type without its parameters, in small letters; empty when none was told. */
  public String mediaType() {
    return header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** The character set that was told, as it was written. */
  public Optional<String> charset() {
    Matcher found = CHARSET.matcher(header);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** A quoted parameter by its name; empty when it is not there. */
  public Optional<String> parameter(String name) {
    String lead = "; " + name + "=\"";
    int from = header.indexOf(lead);
    int to = from < 0 ? -1 : header.indexOf('"', from + lead.length());
    return to < 0 ? Optional.empty() : Optional.of(header.substring(from + lead.length(), to));
  }
}
