package org.synoptic.importer;

import java.net.URI;
import org.synoptic.model.Problem;

/** What came of fetching an address. */
public sealed interface Fetched {

  /**
   * The page came.
   *
   * @param address where it came from in the end, after redirects
   * @param bytes all of it
   * @param mediaType as the server told, without parameters
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Page(URI address, byte[] bytes, String mediaType) implements Fetched {}

  /**
   * It did not come, or was not asked for.
   *
   * @param problem why not
   */
  record Refused(Problem problem) implements Fetched {}
}
