package ru.tandem.story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.PaperKind.Format;
import ru.tandem.documents.PaperKinds;
import ru.tandem.programmes.Programme;
import ru.tandem.sandbox.Phone;

/** The papers of a programme as the curator gets them in the chat. */
public final class EveryPaper {

  private final House house;
  private final Phone curator;
  private final Programme programme;

  public EveryPaper(House house, Phone curator, Programme programme) {
    this.house = house;
    this.curator = curator;
    this.programme = programme;
  }

  /** Those that are drawn, by their code; of those for each person or pair all by their names. */
  public Map<String, Map<String, byte[]>> all() {
    Map<String, Map<String, byte[]>> all = new LinkedHashMap<>();
    for (PaperKind kind : house.bean(PaperKinds.class).all()) {
      if (kind.format() != Format.DESK && kind.fits(programme.form())) {
        all.put(kind.code(), of(kind));
      }
    }
    return all;
  }

  private Map<String, byte[]> of(PaperKind kind) {
    curator.forges(curator.lastMessageId(), "documents.card:" + programme.id() + ":" + kind.code());
    curator.sees(kind.title().ru());
    house.telegram().awaitQuiet();
    if (kind.of().isOfMany() && curator.buttonLabels().stream().noneMatch(this::isAll)) {
      return Map.of();
    }
    curator.presses(kind.of().isOfMany() ? "архивом" : "Получить").sees("Данные в файле");
    byte[] file = curator.receivesFile(kind.title().ru());
    return kind.of().isOfMany() ? unpacked(file) : Map.of(kind.code(), file);
  }

  private boolean isAll(String label) {
    return label.contains("архивом");
  }

  /** What a packed file holds, by its names. */
  public static Map<String, byte[]> unpacked(byte[] file) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
