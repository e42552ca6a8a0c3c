package org.synoptic.importer.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.synoptic.model.NetworkCall;

/**
 * Fetches pages that the reader asks for, and nothing else. It logs each call, respects what hosts
 * ask of programs, follows few redirects and tells them, and asks nothing of addresses on this
 * machine or its own network. May be used by several threads.
 */
public final class Network {

  /** The largest page that is fetched, in bytes, after content codings are undone. */
  public static final int LARGEST = 64 * 1024 * 1024;

  /** By which a robots file can speak to this program. */
  static final String ROBOT = "Synoptic";

  /** What servers are told of who asks. */
  static final String NAME = ROBOT + "/0.1 (reads one page when a person asks for it)";

  private static final int REDIRECTS = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final InstantSource clock;
  private final Consumer<NetworkCall> log;
  private final HostNames names;
  private final Duration patience;
  private final int largest;
  private final Robots robots = new Robots();
  private final List<NetworkCall> calls = new ArrayList<>();

  /**
   * A network that tells each call.
   *
   * @param clock tells when each call was made
   * @param log gets each call when it is over
   */
  public Network(InstantSource clock, Consumer<NetworkCall> log) {
    this(clock, log, HostNames.PUBLIC, PATIENCE, LARGEST);
  }

  /** For tests, whose servers are on this machine and whose patience is short. */
  Network(
      InstantSource clock,
      Consumer<NetworkCall> log,
      HostNames names,
      Duration patience,
      int largest) {
    this.clock = clock;
    this.log = log;
    this.names = names;
    this.patience = patience;
    this.largest = largest;
  }

  /** How many calls were made so far, redirects and robots files included. */
  public int calls() {
    synchronized (calls) {
      return calls.size();
    }
  }

  /** The calls made so far, the first first. */
  public List<NetworkCall> log() {
    synchronized (calls) {
      return List.copyOf(calls);
    }
  }

  /** Fetches a page; as the other, for an address that is one already. */
  public Fetched fetch(URI address) {
    return fetch(address.toString());
  }

  /**
   * Fetches a page.
   *
   * @param address http or https, of a public host; blanks around it and letters that an address
   *     cannot have are put right
   */
  public Fetched fetch(String address) {
    List<URI> chain = new ArrayList<>();
    try {
      Deadline deadline = new Deadline(WebAddress.shown(address), patience);
      Exchange.Answer answer = follow(WebAddress.parse(address), chain, largest, deadline, true);
      if (answer.status() != 200) {
        throw Refusals.status(chain.getLast(), answer.status());
      }
      if (answer.body().length > largest) {
        throw Refusals.tooLarge(chain.getLast(), largest);
      }
      return new Fetched.Page(chain, answer.body(), answer.contentType());
    } catch (RefusedException reason) {
      return new Fetched.Refused(reason.problem(), chain);
    } catch (IOException failed) {
      return new Fetched.Refused(Refusals.noAnswer(address, failed), chain);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Fetched.Refused(Refusals.stopped(address), chain);
    }
  }

  /** The answer at the end of the redirects. */
  private Exchange.Answer follow(
      URI start, List<URI> chain, int limit, Deadline deadline, boolean askRobots)
      throws IOException, InterruptedException {
    URI next = start;
    while (true) {
      if (chain.contains(next)) {
        throw Refusals.circle(chain);
      }
      if (chain.size() > REDIRECTS) {
        throw Refusals.redirects(chain, REDIRECTS);
      }
      List<InetAddress> hosts = names.of(next, deadline);
      if (askRobots) {
        robots.ask(next, file -> follow(file, new ArrayList<>(), Robots.LARGEST, deadline, false));
      }
      chain.add(next);
      Exchange.Answer answer = ask(next, hosts, limit, deadline);
      if (answer.status() / 100 != 3 || answer.location().isBlank()) {
        return answer;
      }
      URI moved = WebAddress.redirected(next, answer.location());
      if (downgrade(next, moved)) {
        throw Refusals.downgrade(next, moved);
      }
      next = moved;
    }
  }

  /** Whether the way there is encrypted and the way on is not. */
  static boolean downgrade(URI from, URI to) {
    return from.getScheme().equals("https") && !to.getScheme().equals("https");
  }

  private Exchange.Answer ask(URI address, List<InetAddress> hosts, int limit, Deadline deadline)
      throws IOException, InterruptedException {
    Exchange exchange = new Exchange(address, hosts, limit);
    Instant start = clock.instant();
    String outcome = "stopped";
    try {
      Exchange.Answer answer = exchange.ask(deadline);
      outcome = "";
      return answer;
    } catch (IOException failed) {
      outcome = Refusals.reason(failed);
      throw failed;
    } finally {
      keep(
          new NetworkCall(
              start,
              address.toString(),
              exchange.status(),
              exchange.received(),
              Duration.between(start, clock.instant()),
              outcome));
    }
  }

  private void keep(NetworkCall call) {
    synchronized (calls) {
      calls.add(call);
    }
    log.accept(call);
  }
}
