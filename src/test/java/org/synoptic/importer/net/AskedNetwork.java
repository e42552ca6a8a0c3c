package org.synoptic.importer.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.synoptic.model.NetworkCall;

/** A network without names of its own, asked in tests. */
abstract class AskedNetwork {

  static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  static final int LARGEST = 100_000;
  static final byte[] NOT_FOUND = TestServer.answer("404 Not Found", "", "");

  final List<NetworkCall> told = new ArrayList<>();

  /** One name is on this machine, one on its network; figures are themselves. */
  static final HostNames NAMES =
      new HostNames(
          host ->
              new InetAddress[] {
                InetAddress.getByName(
                    host.equals("news.example")
                        ? "127.0.0.1"
                        : host.equals("intranet.example") ? "10.0.0.1" : host)
              },
          InetAddress::isLoopbackAddress);

  Network network(Duration patience) {
    return new Network(InstantSource.fixed(NOW), told::add, NAMES, patience, LARGEST);
  }

  Network network() {
    return network(Duration.ofSeconds(20));
  }

  /** Loading the client takes longer, once, than the patience of some tests. */
  @BeforeAll
  static void loadTheClient() throws IOException {
    try (TestServer server = server((path, out) -> out.write(TestServer.page("words")))) {
      page(
          new Network(InstantSource.fixed(NOW), call -> {}, NAMES, Duration.ofMinutes(1), LARGEST)
              .fetch(server.at("/")));
    }
  }

  static Fetched.Page page(Fetched fetched) {
    return assertInstanceOf(Fetched.Page.class, fetched, fetched::toString);
  }

  static String refused(String code, Fetched fetched) {
    Fetched.Refused refused = assertInstanceOf(Fetched.Refused.class, fetched);
    assertEquals(code, refused.problem().code(), refused.problem().message());
    return refused.problem().message();
  }

  /** Answers as given; has no robots file. */
  static TestServer server(TestServer.Handler handler) throws IOException {
    return new TestServer((path, out) -> {
      if (path.equals("/robots.txt")) {
        out.write(NOT_FOUND);
      } else {
        handler.answer(path, out);
      }
    });
  }

  static TestServer robots(byte[] robots) throws IOException {
    return new TestServer(
        (path, out) -> out.write(path.equals("/robots.txt") ? robots : TestServer.page("words")));
  }
}
