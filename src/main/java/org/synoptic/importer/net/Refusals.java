package org.synoptic.importer.net;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.synoptic.model.Problem;

/** Why a page did not come, in words for the reader. */
final class Refusals {

  private static final String SAVE = " Save the page in your browser and import the file.";

  private Refusals() {}

  static RefusedException status(URI address, int status) {
    String answered = address + " answered with status " + status;
    return new RefusedException(
        "status",
        switch (status) {
          case 401, 402, 403, 407, 429, 451 -> answered + ": it does not let programs read." + SAVE;
          case 404, 410 -> answered + ": there is no such page. Is the address right?";
          default ->
              answered + ". Try later, or save the page in your browser and import the file.";
        });
  }

  static RefusedException tooLarge(URI address, int largest) {
    return new RefusedException(
        "too-large",
        "%s is larger than a report can be: more than %d bytes.".formatted(address, largest));
  }

  static RefusedException circle(List<URI> chain) {
    return new RefusedException(
        "redirects",
        chain.getFirst()
            + " sends the reader round in a circle, as sites do that insist on cookies: "
            + shown(chain)
            + "."
            + SAVE);
  }

  static RefusedException redirects(List<URI> chain, int most) {
    return new RefusedException(
        "redirects",
        "%s redirects more than %d times: %s. Give the last address, if it is the one you want."
            .formatted(chain.getFirst(), most, shown(chain)));
  }

  static RefusedException downgrade(URI from, URI to) {
    return new RefusedException(
        "downgrade",
        "%s is encrypted but sends the reader on to %s, which is not; it was not followed. Give that address yourself if you trust it."
            .formatted(from, to));
  }

  static Problem noAnswer(String address, IOException failed) {
    return new Problem(
        "no-answer", WebAddress.shown(address) + " gave no page: " + reason(failed) + ".");
  }

  static Problem stopped(String address) {
    return new Problem("stopped", "Fetching " + WebAddress.shown(address) + " was stopped.");
  }

  /** What went wrong, on one line. */
  static String reason(Throwable failed) {
    String message = failed.getMessage();
    return WebAddress.shown(
            message == null || message.isBlank() ? failed.getClass().getSimpleName() : message)
        .replaceFirst("\\.$", "");
  }

  private static String shown(List<URI> chain) {
    return chain.stream().map(URI::toString).collect(Collectors.joining(" → "));
  }
}
