package org.copydesk.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window, driven over its own DevTools protocol. */
final class Browser implements AutoCloseable {

  private static final long LONGEST_SECONDS = 60;
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger calls = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private String session = "";

  private Browser(Process process, String address) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Messages(this::receive))
            .join();
  }

  /** Returns where Chromium is installed, if it is. */
  static Optional<Path> installed() {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser start(Path profile) throws IOException {
    Process process =
        new ProcessBuilder(
                installed().orElseThrow().toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Browser browser = new Browser(process, address(process, profile));
    browser.attach();
    return browser;
  }

  /** Chromium writes its port and path into its profile's folder when it listens. */
  private static String address(Process process, Path profile) throws IOException {
    Path told = profile.resolve("DevToolsActivePort");
    List<String> lines = List.of();
    while (lines.size() < 2) {
      if (!process.isAlive()) {
        throw new IOException("Chromium ended before it listened.");
      }
      pause();
      lines = Files.exists(told) ? Files.readAllLines(told) : lines;
    }
    return "ws://127.0.0.1:" + lines.get(0) + lines.get(1);
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void attach() {
    String target =
        call("Target.createTarget", Map.of("url", "about:blank")).path("targetId").asString();
    session =
        call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .path("sessionId")
            .asString();
    List.of("Page.enable", "Runtime.enable", "Log.enable", "Network.enable")
        .forEach(method -> call(method, Map.of()));
  }

  private void receive(String text) {
    JsonNode message = JsonMapper.shared().readTree(text);
    CompletableFuture<JsonNode> answer = answers.remove(message.path("id").asInt(0));
    if (answer != null) {
      answer.complete(message);
    }
    JsonNode told = message.path("params");
    switch (message.path("method").asString("")) {
      case "Runtime.exceptionThrown", "Log.entryAdded" -> complaints.add(told.toString());
      case "Runtime.consoleAPICalled" -> complaints.add(told.toString());
      case "Page.javascriptDialogOpening" -> complaints.add("a dialog: " + told);
      case "Network.requestWillBeSent" ->
          requests.add(told.path("request").path("url").asString(""));
      default -> {}
    }
  }

  private JsonNode call(String method, Map<String, ?> parameters) {
    int id = calls.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    Map<String, Object> message = new java.util.HashMap<>();
    message.put("id", id);
    message.put("method", method);
    message.put("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    socket.sendText(JsonMapper.shared().writeValueAsString(message), true).join();
    JsonNode told = answer.orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join();
    assertThat(told.has("error")).as("%s: %s", method, told).isFalse();
    return told.path("result");
  }

  /** Opens a page; a change of the address's fragment alone does not load it again. */
  void open(Path page, String fragment) {
    String address = page.toUri() + (fragment.isEmpty() ? "" : "#" + fragment);
    call("Page.navigate", Map.of("url", address));
  }

  /** Leaves the page, so that the next one is loaded anew. */
  void blank() {
    call("Page.navigate", Map.of("url", "about:blank"));
  }

  /** Returns what an expression gives, which may be a promise. */
  JsonNode tell(String expression) {
    JsonNode result =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    assertThat(result.has("exceptionDetails")).as("%s: %s", expression, result).isFalse();
    return result.path("result").path("value");
  }

  /** Waits until an expression holds. */
  void await(String expression) {
    long last = System.nanoTime() + Duration.ofSeconds(LONGEST_SECONDS).toNanos();
    while (!tell("Boolean(" + expression + ")").asBoolean()) {
      assertThat(System.nanoTime())
          .as("it never held: %s\n%s", expression, complaints)
          .isLessThan(last);
      pause();
    }
  }

  /** Makes the window as large as a screen or a telephone, light or dark. */
  void look(int width, int height, String theme) {
    call("Emulation.setScrollbarsHidden", Map.of("hidden", true));
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    call(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
  }

  void picture(Path file) throws IOException {
    String data = call("Page.captureScreenshot", Map.of("format", "png")).path("data").asString();
    Files.write(file, Base64.getDecoder().decode(data));
  }

  /** Returns errors, warnings and dialogs, which a good page has none of. */
  List<String> complaints() {
    return complaints;
  }

  /** Returns the addresses that were asked for. */
  List<String> requests() {
    return requests;
  }

  @Override
  public void close() {
    socket.sendText("{\"id\": 0, \"method\": \"Browser.close\"}", true).join();
    process.onExit().orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join();
  }
}
