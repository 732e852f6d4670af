package ru.tandem.sandbox;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The door of the Bot API server: who may come in, what goes wrong on the way, how it answers. */
@RestController
@Profile("demo")
class BotApi {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final LocalTelegram telegram;
  private final BotMethods methods;

  BotApi(LocalTelegram telegram, BotMethods methods) {
    this.telegram = telegram;
    this.methods = methods;
  }

  @RequestMapping("/bot{token}/{method}")
  void call(
      @PathVariable String token,
      @PathVariable String method,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException, InterruptedException {
    Faults.Strike strike = telegram.faults().next(method);
    if (strike == null) {
      answer(response, act(token, method, request));
    } else {
      spoil(strike, token, method, request, response);
    }
  }

  private ObjectNode act(String token, String method, HttpServletRequest request)
      throws IOException, ServletException, InterruptedException {
    Call call = null;
    ObjectNode answer;
    try {
      admit(token);
      call = Call.read(request);
      answer = Wire.object().put("ok", true);
      answer.set("result", methods.call(method, call));
    } catch (Refusal refusal) {
      answer = refused(refusal);
    }
    if (call != null) {
      int code = answer.path("error_code").asInt(200);
      remember(method, call, code, answer.path("description").asString(null));
    }
    return answer;
  }

  /** Only what concerns a chat: the inspector stands beside a phone. */
  private void remember(String method, Call call, int code, String answer) {
    long chat =
        call.has("chat_id")
            ? call.id("chat_id")
            : telegram.presses().chatOf(call.text("callback_query_id"));
    if (telegram.chatOrNull(chat) != null) {
      telegram.journal().call(chat, method, call.told(), code, answer);
      telegram.changed(chat);
    }
  }

  private void admit(String token) {
    if (!token.equals(telegram.token())) {
      boolean wellFormed = token.matches("\\d+:[\\w-]+");
      throw wellFormed ? Refusal.of(401, "Unauthorized") : Refusal.of(404, "Not Found");
    }
  }

  private static ObjectNode refused(Refusal refusal) {
    ObjectNode answer = Wire.object().put("ok", false);
    answer.put("error_code", refusal.code).put("description", refusal.getMessage());
    if (refusal.retryAfter > 0) {
      answer.putObject("parameters").put("retry_after", refusal.retryAfter);
    }
    return answer;
  }

  private static void answer(HttpServletResponse response, ObjectNode answer) throws IOException {
    response.setStatus(answer.path("error_code").asInt(200));
    response.setContentType("application/json");
    byte[] bytes = JSON.writeValueAsBytes(answer);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private void rememberSpoilt(Fault fault, String method, HttpServletRequest request)
      throws IOException, ServletException {
    try {
      remember(method, Call.read(request), 0, fault.kind().name());
    } catch (Refusal unreadable) {
      // then it concerns no chat
    }
  }

  private void spoil(
      Faults.Strike strike,
      String token,
      String method,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException, InterruptedException {
    Fault fault = strike.fault();
    if (!fault.done() && fault.kind() != Fault.Kind.HANG) {
      rememberSpoilt(fault, method, request);
    }
    ObjectNode lost = fault.done() ? act(token, method, request) : null;
    switch (fault.kind()) {
      case TOO_MANY_REQUESTS -> answer(response, refused(Refusal.tooManyRequests(fault.seconds())));
      case CONFLICT ->
          answer(
              response,
              refused(
                  Refusal.conflict(
                      "terminated by other getUpdates request;"
                          + " make sure that only one bot instance is running")));
      case BAD_GATEWAY -> page(response);
      case DROP -> Scissors.cut(request);
      case HANG -> {
        strike.hang();
        answer(response, lost == null ? act(token, method, request) : lost);
      }
      default -> answer(response, refused(Refusal.of(500, "Internal Server Error")));
    }
  }

  private static void page(HttpServletResponse response) throws IOException {
    response.setStatus(502);
    response.setContentType("text/html");
    String html = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>";
    response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/file/bot{token}/{folder}/{name}")
  void file(
      @PathVariable String token,
      @PathVariable String folder,
      @PathVariable String name,
      HttpServletResponse response)
      throws IOException {
    StoredFile file = telegram.files().atPath(folder + "/" + name);
    if (!token.equals(telegram.token()) || file == null) {
      answer(response, refused(Refusal.of(404, "Not Found")));
      return;
    }
    response.setContentType("application/octet-stream");
    response.setContentLength(file.bytes().length);
    response.getOutputStream().write(file.bytes());
  }
}
