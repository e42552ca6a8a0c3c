package org.synoptic.importer.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that hang, drip, or never end. */
class EndlessServerTest extends AskedNetwork {

  @Test
  void aServerThatHangsIsLeft() throws IOException {
    List<TestServer> self = new ArrayList<>();
    try (TestServer server = server((path, out) -> self.getFirst().hang())) {
      self.add(server);
      Network network = network(Duration.ofMillis(900));
      refused("too-slow", network.fetch(server.at("/")));
      assertEquals(2, network.calls());
      assertEquals(0, told.getLast().status());
      assertTrue(told.getLast().outcome().contains("not answered"), told::toString);
    }
  }

  @Test
  void aNameThatIsNotFoundInTimeIsLeft() {
    HostNames slow =
        new HostNames(
            host -> {
              while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
              }
              return new InetAddress[0];
            },
            InetAddress::isLoopbackAddress);
    Network network =
        new Network(InstantSource.fixed(NOW), told::add, slow, Duration.ofMillis(100), LARGEST);
    refused("too-slow", network.fetch("http://slow.example/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"HTTP/1.1 200 OK\r\nX-Long: ", "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"})
  void aServerThatDripsIsLeft(String start) throws IOException {
    ScheduledExecutorService drops = Executors.newSingleThreadScheduledExecutor();
    List<TestServer> self = new ArrayList<>();
    try (TestServer server =
        server((path, out) -> {
          out.write(start.getBytes(UTF_8));
          Future<?> dripping =
              drops.scheduleAtFixedRate(() -> drop(out), 0, 20, TimeUnit.MILLISECONDS);
          self.getFirst().hang();
          dripping.cancel(true);
        })) {
      self.add(server);
      refused("too-slow", network(Duration.ofMillis(500)).fetch(server.at("/")));
    } finally {
      drops.shutdownNow();
    }
  }

  private static void drop(OutputStream out) {
    try {
      out.write('a');
      out.flush();
    } catch (IOException gone) {
      throw new java.io.UncheckedIOException(gone);
    }
  }

  @Test
  void anAnswerThatNeverEndsIsCut() throws IOException {
    try (TestServer server =
        server((path, out) -> {
          out.write(TestServer.page(""));
          while (true) {
            out.write(new byte[4096]);
          }
        })) {
      refused("too-large", network().fetch(server.at("/")));
      assertEquals(200, told.getLast().status());
      assertTrue(told.getLast().bytes() < 2 * LARGEST, told::toString);
    }
  }

  @Test
  void headersThatNeverEndAreCut() throws IOException {
    try (TestServer server =
        server((path, out) -> {
          out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
          while (true) {
            out.write("X-More: more\r\n".getBytes(UTF_8));
          }
        })) {
      refused("no-answer", network().fetch(server.at("/")));
    }
  }

  @Test
  void aGzipBombIsCut() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      for (int i = 0; i < 1000; i++) {
        gzip.write(new byte[10_000]);
      }
    }
    try (TestServer server =
        server((path, out) -> {
          out.write(TestServer.answer("200 OK", "Content-Encoding: gzip\r\n", ""));
          out.write(bomb.toByteArray());
        })) {
      refused("too-large", network().fetch(server.at("/")));
      assertTrue(told.getLast().bytes() < LARGEST, told::toString);
    }
  }
}
