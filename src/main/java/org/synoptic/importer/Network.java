package org.synoptic.importer;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.synoptic.model.Problem;

/**
 * The only class that opens connections, and only to an address that the user gave. It counts and
 * tells each call, follows few redirects, takes no cookies, and asks nothing of addresses on this
 * machine or its own network.
 */
public final class Network {

  private static final int REDIRECTS = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final AtomicInteger calls = new AtomicInteger();
  private final Consumer<URI> log;

  /**
   * A network that tells each call.
   *
   * @param log gets each address just before it is asked
   */
  public Network(Consumer<URI> log) {
    this.log = log;
  }

  /** How many calls were made so far, redirects included. */
  public int calls() {
    return calls.get();
  }

  /**
   * Fetches a page.
   *
   * @param address http or https, of a public host
   */
  public Fetched fetch(URI address) {
    try (HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build()) {
      URI next = address;
      for (int i = 0; i <= REDIRECTS; i++) {
        Optional<Problem> refusal = refusal(next);
        if (refusal.isPresent()) {
          return new Fetched.Refused(refusal.get());
        }
        HttpResponse<InputStream> answer = ask(client, next);
        try (InputStream body = answer.body()) {
          Optional<String> moved = answer.headers().firstValue("location");
          if (answer.statusCode() / 100 != 3 || moved.isEmpty()) {
            return page(next, answer, body);
          }
          next = next.resolve(moved.get());
        }
      }
      return refused("redirects", address + " redirects more than " + REDIRECTS + " times.");
    } catch (IOException | IllegalArgumentException failed) {
      return refused("no-answer", address + " gave no page: " + failed.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return refused("stopped", "Fetching " + address + " was stopped.");
    }
  }

  private HttpResponse<InputStream> ask(HttpClient client, URI address)
      throws IOException, InterruptedException {
    calls.incrementAndGet();
    log.accept(address);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("User-Agent", "Synoptic")
            .GET()
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
  }

  private static Fetched page(URI address, HttpResponse<InputStream> answer, InputStream body)
      throws IOException {
    if (answer.statusCode() != 200) {
      return refused("status", address + " answered with " + answer.statusCode() + ".");
    }
    byte[] bytes = body.readNBytes((int) Importer.LARGEST + 1);
    if (bytes.length > Importer.LARGEST) {
      return refused("too-large", address + " is larger than a report can be.");
    }
    String type = answer.headers().firstValue("content-type").orElse("application/octet-stream");
    return new Fetched.Page(address, bytes, type.split(";", 2)[0].strip());
  }

  /**
   * Why an address is not asked, or empty: another scheme, no host, or a host that is not on the
   * public network.
   */
  static Optional<Problem> refusal(URI address) {
    String scheme = String.valueOf(address.getScheme());
    String host = address.getHost();
    if (host == null || !(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))) {
      return Optional.of(new Problem("bad-address", address + " is no http or https address."));
    }
    try {
      for (InetAddress one : InetAddress.getAllByName(host)) {
        if (isLocal(one)) {
          return Optional.of(
              new Problem(
                  "private-address",
                  address + " is on this machine or its own network; it is not asked."));
        }
      }
      return Optional.empty();
    } catch (UnknownHostException unknown) {
      return Optional.of(new Problem("no-host", "There is no host " + host + " to be found."));
    }
  }

  private static boolean isLocal(InetAddress address) {
    byte first = address.getAddress()[0];
    boolean uniqueLocal = address.getAddress().length > 4 && (first & 0xfe) == 0xfc;
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || uniqueLocal;
  }

  private static Fetched.Refused refused(String code, String message) {
    return new Fetched.Refused(new Problem(code, message));
  }
}
