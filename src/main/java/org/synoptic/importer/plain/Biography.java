package org.synoptic.importer.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence under an article that introduces who wrote it.
 *
 * @param name of the writer, as it stands there
 * @param outlet that he or she is said to write for
 */
record Biography(String name, Optional<String> outlet) {

  private static final String NAME =
      "((?:\\p{Lu}[\\p{L}'’.-]*)(?: (?:(?:de|van|von|bin|al|el|der|da|di|la)|\\p{Lu}[\\p{L}'’.-]*)){0,4})";
  private static final String ROLE =
      "(?:reporter|correspondent|journalist|columnist|editor|writer|contributor|producer|blogger|freelancer|fellow|analyst|bureau chief|intern|critic|photographer|author)";
  private static final Pattern INTRODUCES =
      Pattern.compile(
          "^"
              + NAME
              + " (?:(?:is|was) (?:an? |the |currently |based )?(?:[\\p{L}'’&.-]+,? ){0,7}?"
              + ROLE
              + "s?\\b|(?:covers|writes|reports|edits|blogs)\\b|(?:has|have) (?:covered|written|reported|worked)\\b|joined\\b)(.*)$",
          Pattern.DOTALL);
  private static final Pattern OUTLET =
      Pattern.compile(
          "\\b(?:for|at|of|with|joined) (?:the )?(\\p{Lu}[\\p{L}\\p{N}'’.&-]*(?: (?:of |and |& )?\\p{Lu}[\\p{L}\\p{N}'’&-]*){0,4})");
  private static final Pattern PRONOUN =
      Pattern.compile(
          "^(?:He|She|They|It|We|I|The|This|That|A|An|In|On|But|And|Who|Our|Their|His|Her)\\b.*",
          Pattern.DOTALL);

  /**
   * What the line tells about a writer.
   *
   * @param known names of writers that are known already: a first or family name of theirs may
   *     stand for the whole
   */
  static Optional<Biography> of(String line, List<String> known) {
    Matcher found = INTRODUCES.matcher(line);
    if (!found.find() || PRONOUN.matcher(found.group(1)).matches()) {
      return Optional.empty();
    }
    String name = found.group(1);
    Optional<String> whole =
        known.stream().filter(writer -> List.of(writer.split(" ", -1)).contains(name)).findFirst();
    Matcher outlet = OUTLET.matcher(line.substring(found.end(1)));
    Optional<String> writesFor =
        outlet.find() ? Optional.of(outlet.group(1).replaceFirst("[.,]+$", "")) : Optional.empty();
    boolean fullName = name.contains(" ");
    String says = line.substring(found.end(1));
    boolean role = says.matches("(?s)^ (?:is|was) .*");
    // A first name alone needs the plain form: "Anna covers trade for the Courier".
    boolean plain = says.matches("(?s)^ (?:covers|writes|reports) .*") && writesFor.isPresent();
    boolean introduced = fullName && (role || writesFor.isPresent());
    return introduced || plain || whole.isPresent()
        ? Optional.of(new Biography(whole.orElse(name), writesFor))
        : Optional.empty();
  }
}
