package ru.tandem.papers;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.data.PictureRenderData;
import com.deepoove.poi.data.PictureType;
import com.deepoove.poi.data.Pictures;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A Word file with places to fill in: <code>{{name}}</code> anywhere in it, and {@code [name]} in
 * the row of a table that is to be repeated, below a row that holds the <code>{{name}}</code> of a
 * list.
 */
public final class WordTemplate {

  /** The file is none that Word has saved as DOCX, or one that nobody should open. */
  public static final class Unreadable extends Exception {
    private Unreadable(Throwable cause) {
      super(cause);
    }

    /** Whether it is small as it lies there and huge when it is unpacked. */
    public boolean isTooBig() {
      return getCause() instanceof WordPlaces.TooMuch;
    }
  }

  private static final String NAME = "[^{}]+";

  /** How wide the words of a page are, in pixels. */
  private static final int PAGE = 600;

  /** A taller picture would leave the page before it empty. */
  private static final int TALLEST = 640;

  private final byte[] docx;
  private final WordPlaces places;

  private WordTemplate(byte[] docx, WordPlaces places) {
    this.docx = docx;
    this.places = places;
  }

  public static WordTemplate read(byte[] docx) throws Unreadable {
    try {
      return new WordTemplate(docx, WordPlaces.in(docx));
    } catch (IOException e) {
      throw new Unreadable(e);
    }
  }

  /**
   * The names of all places as they are written, each with the words of its paragraph, but for
   * those in rows that are repeated. What is no place for words, a picture or a condition, has its
   * sign before its name.
   */
  public Map<String, String> places() {
    return places.places();
  }

  /** What has curly brackets around it and yet is no place, with the words of its paragraph. */
  public Map<String, String> loose() {
    return places.loose();
  }

  /**
   * The first paragraph with a change that is marked and not accepted yet: a place that it cuts in
   * two cannot be filled, and all others would read what was struck out.
   */
  public Optional<String> changed() {
    return places.changed();
  }

  /** What stands in the row below a list; empty where there is no such row. */
  public Optional<Set<String>> columns(String list) {
    return Optional.ofNullable(places.columns().get(list));
  }

  /**
   * The file with its places filled in. A place that nothing is given for is left empty.
   *
   * @param words by the names of places
   * @param lists rows by the name of a list; a row by its names
   */
  public byte[] filled(Map<String, String> words, Map<String, List<Map<String, String>>> lists) {
    return filled(words, lists, Map.of());
  }

  /**
   * The same with pictures, each as wide as the words of the page, or as high as leaves room beside
   * it for words.
   *
   * @param pictures PNG by the names of places
   */
  public byte[] filled(
      Map<String, String> words,
      Map<String, List<Map<String, String>>> lists,
      Map<String, byte[]> pictures) {
    return filled(words, lists, pictures, Map.of());
  }

  /**
   * The same where words stand between <code>{{?name}}</code> and <code>{{/name}}</code>.
   *
   * @param conditions whether they stay, by that name
   */
  public byte[] filled(
      Map<String, String> words,
      Map<String, List<Map<String, String>>> lists,
      Map<String, byte[]> pictures,
      Map<String, Boolean> conditions) {
    ConfigureBuilder settings = Configure.builder().buildGrammerRegex(NAME);
    places
        .written()
        .forEach(
            (written, name) -> {
              if (lists.containsKey(name)) {
                settings.bind(written, new LoopRowTableRenderPolicy());
              }
            });
    Map<String, Object> all = new HashMap<>(words);
    all.putAll(lists);
    all.putAll(conditions);
    pictures.forEach((name, png) -> all.put(name, picture(png)));
    places.written().forEach((written, name) -> all.putIfAbsent(written, all.get(name)));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (XWPFTemplate open =
        XWPFTemplate.compile(new ByteArrayInputStream(docx), settings.build())) {
      open.render(all).write(file);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return file.toByteArray();
  }

  private static PictureRenderData picture(byte[] png) {
    PictureShape shape = PictureShape.of(png);
    float scale = Math.min((float) PAGE / shape.width(), (float) TALLEST / shape.height());
    return Pictures.ofBytes(png, PictureType.PNG)
        .size(Math.round(shape.width() * scale), Math.round(shape.height() * scale))
        .create();
  }
}
