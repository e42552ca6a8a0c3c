package org.synoptic.importer.net;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Tells hosts on the public network from those on this machine or its own network, by the IANA
 * registries of special-purpose addresses (RFC 6890).
 */
final class PublicAddresses {

  private static final List<Block> NOT_PUBLIC_4 =
      Block.all(
          "0.0.0.0/8", // this network
          "10.0.0.0/8", // private
          "100.64.0.0/10", // behind a provider's NAT
          "127.0.0.0/8", // loopback
          "169.254.0.0/16", // link-local; clouds keep their credentials there
          "172.16.0.0/12", // private
          "192.0.0.0/24", // protocol assignments
          "192.0.2.0/24", // documentation
          "192.88.99.0/24", // 6to4 relays, given up
          "192.168.0.0/16", // private
          "198.18.0.0/15", // benchmarks
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/3"); // multicast, reserved, broadcast

  private static final Block GLOBAL_6 = Block.of("2000::/3");

  private static final List<Block> NOT_PUBLIC_6 =
      Block.all(
          "2001::/23", // protocol assignments, Teredo among them
          "2001:db8::/32", // documentation
          "3fff::/20"); // documentation

  private static final Block SIX_TO_FOUR = Block.of("2002::/16");
  private static final Block NAT64 = Block.of("64:ff9b::/96");

  private PublicAddresses() {}

  /**
   * Whether the address is of a host on the public network. An IPv6 address that only wraps an IPv4
   * address (NAT64, 6to4) is judged by what it wraps.
   */
  static boolean contains(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return Block.none(NOT_PUBLIC_4, bytes);
    }
    if (NAT64.contains(bytes)) {
      return wrapped(bytes, 12);
    }
    if (SIX_TO_FOUR.contains(bytes)) {
      return wrapped(bytes, 2);
    }
    return GLOBAL_6.contains(bytes) && Block.none(NOT_PUBLIC_6, bytes);
  }

  private static boolean wrapped(byte[] bytes, int from) {
    return Block.none(NOT_PUBLIC_4, java.util.Arrays.copyOfRange(bytes, from, from + 4));
  }

  /** All addresses that begin with the same bits. */
  private record Block(List<Byte> start, int bits) {

    static Block of(String notation) {
      int slash = notation.indexOf('/');
      try {
        byte[] bytes = InetAddress.getByName(notation.substring(0, slash)).getAddress();
        List<Byte> start = new java.util.ArrayList<>();
        for (byte one : bytes) {
          start.add(one);
        }
        return new Block(start, Integer.parseInt(notation.substring(slash + 1)));
      } catch (UnknownHostException mistyped) {
        throw new IllegalArgumentException(notation, mistyped);
      }
    }

    static List<Block> all(String... notations) {
      return List.of(notations).stream().map(Block::of).toList();
    }

    static boolean none(List<Block> blocks, byte[] address) {
      return blocks.stream().noneMatch(block -> block.contains(address));
    }

    boolean contains(byte[] address) {
      if (address.length != start.size()) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        if ((address[bit / 8] & mask) != (start.get(bit / 8) & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
