package org.synoptic.importer.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages over an encrypted line, from a server whose certificate is made for the test. */
class HttpsTest {

  private static final String TRUSTED = "javax.net.ssl.trustStore";
  private static final String PASSWORD = "password";

  @TempDir static Path temp;
  private static Path keys;

  /** What is asked of is always this machine. */
  private final Network network =
      new Network(
          InstantSource.system(),
          call -> {},
          new HostNames(
              host -> new InetAddress[] {InetAddress.getLoopbackAddress()}, address -> true),
          Duration.ofMinutes(1),
          100_000);

  @BeforeAll
  static void makeCertificate() throws IOException, InterruptedException {
    keys = temp.resolve("keys.p12");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-keystore",
            keys.toString(),
            "-storepass",
            PASSWORD,
            "-alias",
            "news",
            "-keyalg",
            "EC",
            "-dname",
            "CN=news.example",
            "-ext",
            "san=dns:news.example");
    Process keytool =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("keytool.log").toFile())
            .start();
    assertEquals(0, keytool.waitFor(), HttpsTest::log);
  }

  private static String log() {
    try {
      return Files.readString(temp.resolve("keytool.log"));
    } catch (IOException none) {
      return none.toString();
    }
  }

  /** As a machine does whose owner put the certificate there. */
  private static void trust() {
    System.setProperty(TRUSTED, keys.toString());
    System.setProperty(TRUSTED + "Password", PASSWORD);
  }

  @AfterEach
  void trustAsBefore() {
    System.clearProperty(TRUSTED);
    System.clearProperty(TRUSTED + "Password");
  }

  private static TestServer server() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys)) {
      store.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(store, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), null, null);
    SSLServerSocketFactory sockets = context.getServerSocketFactory();
    return new TestServer(
        sockets,
        "https",
        (path, out) ->
            out.write(
                path.equals("/robots.txt")
                    ? TestServer.answer("404 Not Found", "", "")
                    : TestServer.page("words of " + path)));
  }

  private static String refused(Fetched fetched) {
    Fetched.Refused refused = assertInstanceOf(Fetched.Refused.class, fetched, fetched::toString);
    assertEquals("no-answer", refused.problem().code(), refused.problem().message());
    return refused.problem().message();
  }

  @Test
  void aPageComesWhenTheMachineTrustsItsServer() throws IOException, GeneralSecurityException {
    trust();
    try (TestServer server = server()) {
      Fetched fetched = network.fetch(server.at("/a"));
      Fetched.Page page = assertInstanceOf(Fetched.Page.class, fetched, fetched::toString);
      assertEquals("words of /a", new String(page.bytes(), UTF_8));
      assertEquals(List.of(URI.create(server.at("/a"))), page.chain());
    }
  }

  @Test
  void aServerThatNobodyVouchesForIsNotRead() throws IOException, GeneralSecurityException {
    try (TestServer server = server()) {
      String message = refused(network.fetch(server.at("/a")));
      assertTrue(message.contains("certif"), message);
      assertEquals(List.of(), server.asked);
    }
  }

  @Test
  void aServerWithTheCertificateOfAnotherIsNotRead() throws IOException, GeneralSecurityException {
    trust();
    try (TestServer server = server()) {
      String message = refused(network.fetch(server.at("other.example", "/a")));
      assertTrue(message.contains("DNS name matching other.example"), message);
      assertEquals(List.of(), server.asked);
    }
  }
}
