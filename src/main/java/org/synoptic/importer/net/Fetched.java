package org.synoptic.importer.net;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.synoptic.importer.kit.ContentType;
import org.synoptic.model.Problem;

/** What came of fetching an address. */
public sealed interface Fetched {

  /** The addresses that were asked, in their order, redirects included; empty when none was. */
  List<URI> chain();

  /**
   * The page came.
   *
   * @param chain the addresses that were asked, the one that was given first, the one that gave the
   *     page last
   * @param bytes all of it, content codings undone
   * @param contentType as the server told, with its parameters; empty when it told none
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Page(List<URI> chain, byte[] bytes, String contentType) implements Fetched {

    /** Keeps the chain unchangeable. */
    public Page {
      chain = List.copyOf(chain);
    }

    /** Where it came from in the end, after redirects. */
    public URI address() {
      return chain.getLast();
    }

    /** The content type without its parameters, in small letters; {@code ""} when none was told. */
    public String mediaType() {
      return new ContentType(contentType).mediaType();
    }

    /** The character set that the server told, as it wrote it. */
    public Optional<String> charset() {
      return new ContentType(contentType).charset();
    }
  }

  /**
   * It did not come, or was not asked for.
   *
   * @param problem why not
   * @param chain the addresses that were asked before it failed
   */
  record Refused(Problem problem, List<URI> chain) implements Fetched {

    /** Keeps the chain unchangeable. */
    public Refused {
      chain = List.copyOf(chain);
    }
  }
}
