package org.synoptic.importer.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.NetworkCall;

class NetworkTest extends AskedNetwork {

  @Test
  void aPageComesWithItsTypeAndEachCallIsLogged() throws IOException {
    try (TestServer server =
        server((path, out) ->
            out.write(
                TestServer.answer(
                    "200 OK", "Content-Type: Text/HTML; charset=\"big5\"\r\n", "<p>Words</p>")))) {
      Network network = network();
      Fetched.Page page = page(network.fetch(" " + server.at("/a b?q=ü#part") + "\n"));
      assertEquals("<p>Words</p>", new String(page.bytes(), UTF_8));
      assertEquals("Text/HTML; charset=\"big5\"", page.contentType());
      assertEquals("text/html", page.mediaType());
      assertEquals(Optional.of("big5"), page.charset());
      assertEquals(List.of(URI.create(server.at("/a%20b?q=%C3%BC"))), page.chain());
      assertEquals(2, network.calls());
      assertEquals(told, network.log());
      assertEquals(
          new NetworkCall(NOW, server.at("/robots.txt"), 404, 0, Duration.ZERO, ""), told.get(0));
      assertEquals(
          new NetworkCall(NOW, server.at("/a%20b?q=%C3%BC"), 200, 12, Duration.ZERO, ""),
          told.get(1));
    }
  }

  @Test
  void noCookieGoesBack() throws IOException {
    try (TestServer server =
        server((path, out) ->
            out.write(
                path.equals("/one")
                    ? TestServer.answer("301 Moved", "Set-Cookie: a=b\r\nLocation: /two\r\n", "")
                    : TestServer.page("words")))) {
      page(network().fetch(server.at("/one")));
      assertEquals(List.of("/robots.txt", "/one", "/two"), server.paths());
      assertTrue(server.asked.stream().allMatch(asked -> asked.contains("User-Agent: Synoptic/")));
      assertFalse(server.asked.toString().contains("Cookie"), server.asked::toString);
    }
  }

  @Test
  void redirectsAreTold() throws IOException {
    try (TestServer server =
        server((path, out) ->
            out.write(
                path.equals("/5")
                    ? TestServer.page("here")
                    : TestServer.moved("/" + (Integer.parseInt(path.substring(1)) + 1))))) {
      List<URI> chain = page(network().fetch(server.at("/0"))).chain();
      assertEquals(6, chain.size());
      assertEquals(URI.create(server.at("/5")), chain.getLast());
    }
  }

  @Test
  void aServerThatRedirectsForEverIsLeft() throws IOException {
    try (TestServer server = server((path, out) -> out.write(TestServer.moved(path + "x")))) {
      Network network = network();
      String message = refused("redirects", network.fetch(server.at("/0")));
      assertTrue(message.contains("/0x → "), message);
      assertEquals(7, network.calls());
    }
  }

  @Test
  void aCircleIsSeen() throws IOException {
    try (TestServer server =
        server((path, out) -> out.write(TestServer.moved(path.equals("/a") ? "/b" : "/a")))) {
      assertTrue(refused("redirects", network().fetch(server.at("/a"))).contains("circle"));
      assertEquals(List.of("/robots.txt", "/a", "/b"), server.paths());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://intranet.example/secret, private-address",
    "http://10.0.0.1/, private-address",
    "ftp://news.example/, bad-address",
    "file:///etc/passwd, bad-address",
    "javascript:alert(1), bad-address",
    "http://reader:secret@news.example/, credentials",
  })
  void aRedirectMayNotLeadWhereAnAddressMayNot(String location, String code) throws IOException {
    try (TestServer server = server((path, out) -> out.write(TestServer.moved(location)))) {
      Network network = network();
      refused(code, network.fetch(server.at("/")));
      assertEquals(List.of("/robots.txt", "/"), server.paths());
      assertEquals(2, network.calls());
    }
  }

  @Test
  void anEncryptedPageDoesNotLeadToAnUnencryptedOne() {
    assertTrue(
        Network.downgrade(URI.create("https://a.example/"), URI.create("http://a.example/")));
    assertFalse(
        Network.downgrade(URI.create("http://a.example/"), URI.create("https://a.example/")));
    assertFalse(
        Network.downgrade(URI.create("http://a.example/"), URI.create("http://b.example/")));
  }

  @Test
  void aNameIsLookedUpOnceForEachCallAndWhatWasCheckedIsAsked() throws IOException {
    try (TestServer server = server((path, out) -> out.write(TestServer.page("words")))) {
      List<String> lookups = new ArrayList<>();
      // Public for the page and for the robots file; had it been looked up once more, it were
      // local.
      HostNames rebinding =
          new HostNames(
              host -> {
                lookups.add(host);
                return new InetAddress[] {
                  InetAddress.getByName(lookups.size() <= 2 ? "127.0.0.1" : "10.0.0.1")
                };
              },
              InetAddress::isLoopbackAddress);
      Network network =
          new Network(
              InstantSource.fixed(NOW), told::add, rebinding, Duration.ofSeconds(20), LARGEST);
      page(network.fetch(server.at("rebinding.example", "/")));
      assertEquals(List.of("rebinding.example", "rebinding.example"), lookups);
      refused("private-address", network.fetch(server.at("rebinding.example", "/")));
      assertEquals(2, network.calls());
    }
  }

  @Test
  void oneLocalAddressAmongPublicOnesIsEnough() throws IOException {
    HostNames mixed =
        new HostNames(
            host ->
                new InetAddress[] {
                  InetAddress.getByName("8.8.8.8"), InetAddress.getLoopbackAddress()
                },
            PublicAddresses::contains);
    Network network =
        new Network(InstantSource.fixed(NOW), told::add, mixed, Duration.ofSeconds(20), LARGEST);
    refused("private-address", network.fetch("http://mixed.example/"));
    assertEquals(0, network.calls());
  }

  @Test
  void whatAHostAsksOfProgramsIsRespected() throws IOException {
    String rules = "User-agent: *\nDisallow: /private\n\nUser-agent: synoptic\nDisallow: /notyou\n";
    try (TestServer server = robots(TestServer.answer("200 OK", "", rules))) {
      Network network = network();
      String message = refused("robots", network.fetch(server.at("/notyou/1")));
      assertTrue(message.contains("robots.txt") && message.contains("import the file"), message);
      page(network.fetch(server.at("/you")));
      page(network.fetch(server.at("/private")));
      assertEquals(List.of("/robots.txt", "/you", "/private"), server.paths());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"404 Not Found", "403 Forbidden"})
  void withoutRobotsFileAPageMayBeRead(String status) throws IOException {
    try (TestServer server = robots(TestServer.answer(status, "", ""))) {
      page(network().fetch(server.at("/")));
    }
  }

  @Test
  void whereTheRobotsFileFailsNothingIsRead() throws IOException {
    try (TestServer server = robots(TestServer.answer("503 Busy", "", ""))) {
      refused("robots", network().fetch(server.at("/")));
      assertEquals(List.of("/robots.txt"), server.paths());
    }
  }

  @Test
  void aRobotsFileThatLeadsNowhereAllows() throws IOException {
    try (TestServer server = robots(TestServer.moved("/robots.txt"))) {
      page(network().fetch(server.at("/")));
    }
  }

  @ParameterizedTest
  @CsvSource({"404 Not Found, no such page", "402 Pay, import the file", "500 Oh, Try later"})
  void otherAnswersAreToldWithWhatToDo(String status, String advice) throws IOException {
    try (TestServer server =
        server((path, out) -> out.write(TestServer.answer(status, "", "words")))) {
      String message = refused("status", network().fetch(server.at("/")));
      assertTrue(message.contains(advice), message);
    }
  }

  @Test
  void aReaderWhoStopsIsObeyed() throws IOException {
    List<TestServer> self = new ArrayList<>();
    Thread reader = Thread.currentThread();
    try (TestServer server =
        server((path, out) -> {
          reader.interrupt();
          self.getFirst().hang();
        })) {
      self.add(server);
      refused("stopped", network().fetch(server.at("/")));
      assertTrue(Thread.interrupted());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1/a, private-address",
    "http://2130706433/, private-address",
    "http://[::1]/, private-address",
    "http://[::ffff:127.0.0.1]/, private-address",
    "http://[64:ff9b::7f00:1]/, private-address",
    "http://10.1.2.3/, private-address",
    "http://100.64.0.1/, private-address",
    "http://192.168.0.1/, private-address",
    "http://169.254.169.254/latest, private-address",
    "http://[fd00::1]/, private-address",
    "http://0.0.0.0/, private-address",
    "ftp://example.org/, bad-address",
    "file:///etc/passwd, bad-address",
    "http:///nohost, bad-address",
    "malformed:address, bad-address",
    "http://reader:secret@news.example/, credentials",
    "http://news.example@10.0.0.1/, credentials",
  })
  void whatIsNotOnThePublicNetworkIsNotAsked(String address, String code) {
    Network network = new Network(InstantSource.fixed(NOW), told::add);
    refused(code, network.fetch(address));
    assertEquals(List.of(), told);
    assertEquals(0, network.calls());
  }
}
