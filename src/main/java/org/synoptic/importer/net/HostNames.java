package org.synoptic.importer.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;

/**
 * Looks up host names, once for each call: what was checked is what is connected to, so that a name
 * cannot be public when it is checked and local when it is asked.
 *
 * @param lookup gives the addresses of a name
 * @param allowed which addresses may be asked
 */
record HostNames(Lookup lookup, Predicate<InetAddress> allowed) {

  /** The names as the system knows them; only public addresses. */
  static final HostNames PUBLIC =
      new HostNames(InetAddress::getAllByName, PublicAddresses::contains);

  /** Gives the addresses of a name. */
  interface Lookup {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  /**
   * The addresses to connect to.
   *
   * @throws RefusedException with {@code no-host}, {@code private-address} or {@code too-slow}
   */
  List<InetAddress> of(URI address, Deadline deadline) throws IOException, InterruptedException {
    String host = address.getHost();
    String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    try {
      List<InetAddress> found = List.of(deadline.call(() -> lookup.of(name)));
      if (!found.stream().allMatch(allowed)) {
        throw new RefusedException(
            "private-address",
            address + " is on this machine or its own network; it is not asked.");
      }
      return found;
    } catch (UnknownHostException unknown) {
      throw new RefusedException(
          "no-host",
          "There is no host " + host + " to be found. Is the address right, is there a network?");
    }
  }
}
