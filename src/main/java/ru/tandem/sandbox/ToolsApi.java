package ru.tandem.sandbox;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The faults of the network that are planned, and the files that were sent. */
@RestController
@Profile("demo")
@RequestMapping("/sandbox/api")
class ToolsApi {

  private final LocalTelegram telegram;

  ToolsApi(LocalTelegram telegram) {
    this.telegram = telegram;
  }

  record Wished(String kind, String method, Integer times, Integer seconds, Boolean done) {}

  @PostMapping("/faults")
  void plan(@RequestBody Wished wished) {
    if (wished.kind().equals("NONE")) {
      telegram.faults().clear();
      return;
    }
    Fault.Kind kind = Fault.Kind.valueOf(wished.kind());
    String method = wished.method() == null ? "" : wished.method();
    int times = wished.times() == null ? 1 : wished.times();
    int seconds = wished.seconds() == null ? 5 : wished.seconds();
    boolean done = Boolean.TRUE.equals(wished.done());
    telegram.faults().plan(new Fault(kind, method, times, 1, seconds, done));
  }

  /** As it was sent; only what cannot carry a script opens in the page. */
  @GetMapping("/files/{id}")
  ResponseEntity<byte[]> file(@PathVariable String id) {
    StoredFile file = telegram.files().find(id);
    if (file == null) {
      return ResponseEntity.notFound().build();
    }
    boolean opens = file.mime().matches("image/(png|jpeg|gif)|application/pdf|audio/.*");
    ContentDisposition disposition =
        (opens ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(file.name(), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, file.mime())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(file.bytes());
  }
}
