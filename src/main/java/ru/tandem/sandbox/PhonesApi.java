package ru.tandem.sandbox;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What the page's phones show and do. */
@RestController
@Profile("demo")
@RequestMapping("/sandbox/api")
class PhonesApi {

  private final LocalTelegram telegram;
  private final Events events;

  PhonesApi(LocalTelegram telegram, Events events) {
    this.telegram = telegram;
    this.events = events;
  }

  record NewPerson(String name, String role, String language) {}

  record Said(String text) {}

  record Pressed(int messageId, String data) {}

  record KeyPressed(String label) {}

  record Shared(Long ofPerson) {}

  record Stuck(String emoji) {}

  record Edited(int messageId, String text) {}

  record Opened(String link) {}

  @GetMapping("/people")
  List<PersonView> people() {
    return telegram.chats().stream().map(chat -> PersonView.of(telegram, chat)).toList();
  }

  @PostMapping("/people")
  PersonView add(@RequestBody NewPerson wanted) {
    if (wanted.name() == null || wanted.name().isBlank()) {
      throw new Impossible("noName", "A person needs a name");
    }
    String role = wanted.role() == null ? "" : wanted.role();
    String language = wanted.language() == null ? "ru" : wanted.language();
    return PersonView.of(telegram, telegram.addByHand(wanted.name(), role, language));
  }

  /** Whole, or what has come since the page last looked at this life of the chat. */
  @GetMapping("/chats/{id}")
  ChatView chat(
      @PathVariable long id,
      @RequestParam(required = false) Integer life,
      @RequestParam(required = false) Long since) {
    return ChatView.of(telegram, telegram.chat(id), life, since);
  }

  /** What has gone over the wire for this chat. */
  @GetMapping("/chats/{id}/wire")
  List<Journal.Entry> wire(@PathVariable long id, @RequestParam(defaultValue = "0") long after) {
    return telegram.journal().of(telegram.chat(id).owner().id(), after);
  }

  @PostMapping("/chats/{id}/say")
  void say(@PathVariable long id, @RequestBody Said said) {
    Handset handset = handset(id);
    if (said.text() == null) {
      throw new Impossible("length", "There is nothing to say");
    }
    if (said.text().startsWith("/start")) {
      handset.open(said.text().substring("/start".length()).strip());
    } else {
      handset.type(said.text());
    }
  }

  /** Waits for the bot's answer to the press, as the little clock on a button does. */
  @PostMapping("/chats/{id}/press")
  CompletableFuture<Presses.Answer> press(@PathVariable long id, @RequestBody Pressed pressed) {
    return handset(id)
        .press(pressed.messageId(), pressed.data())
        .answer()
        .copy()
        .completeOnTimeout(new Presses.Answer(null, false), 10, TimeUnit.SECONDS);
  }

  @PostMapping("/chats/{id}/keyboard")
  void keyboard(@PathVariable long id, @RequestBody KeyPressed pressed) {
    Handset handset = handset(id);
    handset.pressKey(
        handset
            .key(key -> Handset.label(key).equals(pressed.label()))
            .orElseThrow(() -> new Impossible("gone", "There is no such key any more")));
  }

  @PostMapping("/chats/{id}/contact")
  void contact(@PathVariable long id, @RequestBody Shared shared) {
    long of = shared.ofPerson() == null ? id : shared.ofPerson();
    handset(id).share(telegram.chat(of).owner());
  }

  @PostMapping("/chats/{id}/file")
  void file(@PathVariable long id, @RequestParam MultipartFile file) throws IOException {
    String name = file.getOriginalFilename();
    String type = file.getContentType() == null ? "" : file.getContentType();
    boolean picture = type.equals("image/jpeg") || type.equals("image/png");
    StoredFile stored =
        picture
            ? telegram.files().photo(name, file.getBytes())
            : telegram.files().document(name, file.getBytes());
    handset(id).send(stored, "");
  }

  @PostMapping("/chats/{id}/sticker")
  void sticker(@PathVariable long id, @RequestBody Stuck stuck) {
    handset(id).send(telegram.files().sticker(stuck.emoji() == null ? "👍" : stuck.emoji()), "");
  }

  @PostMapping("/chats/{id}/voice")
  void voice(@PathVariable long id) {
    handset(id).send(telegram.files().voice(new byte[] {'O', 'g', 'g', 'S'}), "");
  }

  @PostMapping("/chats/{id}/edit")
  void edit(@PathVariable long id, @RequestBody Edited edited) {
    handset(id).edit(edited.messageId(), edited.text());
  }

  @PostMapping("/chats/{id}/open")
  void open(@PathVariable long id, @RequestBody Opened opened) {
    handset(id).open(opened.link() == null ? "" : opened.link());
  }

  /** The list counts what is unread; in the chat itself nothing looks different. */
  @PostMapping("/chats/{id}/read")
  void read(@PathVariable long id) {
    telegram.chat(id).read();
    events.tell("people", Map.of("read", id));
  }

  @PostMapping("/chats/{id}/block")
  void block(@PathVariable long id) {
    handset(id).block(true);
  }

  @PostMapping("/chats/{id}/unblock")
  void unblock(@PathVariable long id) {
    handset(id).block(false);
  }

  private Handset handset(long id) {
    return new Handset(telegram, telegram.chat(id));
  }
}
