package org.synoptic.importer.net;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ServerSocketFactory;

/** A server on this machine that answers as a test wants, byte for byte. */
final class TestServer implements AutoCloseable {

  /** Answers one question. */
  interface Handler {
    void answer(String path, OutputStream out) throws IOException, InterruptedException;
  }

  /** The questions as they came, each with its headers. */
  final List<String> asked = new CopyOnWriteArrayList<>();

  private final ServerSocket socket;
  private final String scheme;
  private final Handler handler;
  private final CountDownLatch over = new CountDownLatch(1);

  TestServer(Handler handler) throws IOException {
    this(ServerSocketFactory.getDefault(), "http", handler);
  }

  /** A server that speaks what the sockets speak. */
  TestServer(ServerSocketFactory sockets, String scheme, Handler handler) throws IOException {
    this.scheme = scheme;
    this.handler = handler;
    this.socket = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(this::serve);
  }

  /** An address of this server under a name of its own. */
  String at(String host, String path) {
    return scheme + "://" + host + ":" + socket.getLocalPort() + path;
  }

  String at(String path) {
    return at("news.example", path);
  }

  /** Which paths were asked for, in their order. */
  List<String> paths() {
    return asked.stream().map(question -> question.split(" ", 3)[1]).toList();
  }

  /** Does not come back before the test is over. */
  void hang() throws InterruptedException {
    over.await();
  }

  static byte[] answer(String status, String headers, String body) {
    return ("HTTP/1.1 " + status + "\r\n" + headers + "Connection: close\r\n\r\n" + body)
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] page(String body) {
    return answer("200 OK", "Content-Type: text/html\r\n", body);
  }

  static byte[] moved(String location) {
    return answer("302 Found", "Location: " + location + "\r\n", "");
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket caller = socket.accept();
        Thread.ofPlatform().daemon().start(() -> serve(caller));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket caller) {
    try (caller) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
      StringBuilder question = new StringBuilder();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        question.append(line).append('\n');
      }
      asked.add(question.toString());
      handler.answer(question.toString().split(" ", 3)[1], caller.getOutputStream());
    } catch (IOException gone) {
      // The caller hung up, which is what several tests are about.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    over.countDown();
    socket.close();
  }
}
