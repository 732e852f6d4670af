package ru.tandem.sandbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * All that somebody reads on a phone, as words: messages, buttons, the answer to the last press,
 * and what files say, with every sheet of a workbook.
 */
public final class InWords {

  private static final Set<String> PLAIN = Set.of("txt", "md", "html", "ics", "csv", "json", "xml");

  private final LocalTelegram telegram;

  public InWords(LocalTelegram telegram) {
    this.telegram = telegram;
  }

  /** One by one, as it stands there now. */
  public List<String> on(long chatId) {
    Chat chat = telegram.chatOrNull(chatId);
    if (chat == null) {
      return List.of();
    }
    return Stream.concat(
            chat.messages().stream().filter(Message::fromBot).flatMap(InWords::of),
            toast(chat).stream())
        .toList();
  }

  private static Stream<String> of(Message message) {
    return Stream.concat(Stream.of(message.text()), Button.under(message).map(Button::label));
  }

  private static List<String> toast(Chat chat) {
    Presses.Press press = chat.lastPress();
    Presses.Answer answer = press == null ? null : press.answer().getNow(null);
    return answer == null || answer.toast() == null ? List.of() : List.of(answer.toast());
  }

  /** A file that has come to a phone. */
  public record Sent(String name, byte[] bytes) {

    /** What it says; empty for a picture. */
    public String words() {
      return InWords.of(name, bytes);
    }
  }

  /** The files of a chat, the earliest first. */
  public List<Sent> filesOn(long chatId) {
    Chat chat = telegram.chatOrNull(chatId);
    return chat == null
        ? List.of()
        : chat.messages().stream()
            .filter(message -> message.fromBot() && message.file() != null)
            .map(message -> new Sent(message.file().name(), message.file().bytes()))
            .toList();
  }

  private static String of(String name, byte[] bytes) {
    try {
      return read(name, bytes);
    } catch (IOException torn) {
      throw new UncheckedIOException(name, torn);
    }
  }

  private static String read(String name, byte[] bytes) throws IOException {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "docx", "xlsx", "zip" -> unpacked(bytes);
      case "pdf" -> pages(bytes);
      default -> PLAIN.contains(ending) ? bare(bytes) : "";
    };
  }

  private static String pages(byte[] bytes) throws IOException {
    try (PDDocument pages = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pages);
    }
  }

  private static String unpacked(byte[] bytes) throws IOException {
    List<String> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(read(entry.getName(), zip.readAllBytes()));
      }
    }
    return String.join("\n", parts);
  }

  private static String bare(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
  }
}
