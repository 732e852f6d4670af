package ru.tandem.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds the places to fill in by the bare text of a Word file: to open it as a document costs a
 * second of every start.
 */
final class WordPlaces {

  private static final Pattern PARTS =
      Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");
  private static final Pattern ANYWHERE = Pattern.compile("\\{\\{([^{}]+)}}");
  private static final Pattern LOOSE = Pattern.compile("\\{+[^{}]*}*|}+");
  private static final Pattern IN_ROW = Pattern.compile("\\[([^\\[\\]]+)]");

  private static final int MOST_PARTS = 500;
  private static final int DEEPEST = 200;
  private static final int LARGEST_TEXT = 8 << 20;
  private static final int LARGEST = 32 << 20;

  private final Map<String, String> places = new TreeMap<>();
  private final Map<String, String> loose = new TreeMap<>();
  private final Map<String, String> written = new TreeMap<>();
  private final Map<String, Set<String>> columns = new HashMap<>();
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();

  /** The places in the row above, for each table that is open. */
  private final Deque<Set<String>> above = new ArrayDeque<>();

  private final Deque<StringBuilder> rows = new ArrayDeque<>();
  private int deep;
  private boolean changing;
  private String changed;

  /**
   * @throws IOException if this is no file of Word, or is broken
   */
  static WordPlaces in(byte[] docx) throws IOException {
    WordPlaces found = new WordPlaces();
    boolean isWord = false;
    int left = LARGEST;
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        boolean text = part.getName().endsWith(".xml");
        byte[] bytes = unpacked(zip, text ? Math.min(left, LARGEST_TEXT) : left);
        left -= bytes.length;
        refuseTooMuch(++parts > MOST_PARTS);
        if (PARTS.matcher(part.getName()).matches()) {
          isWord = true;
          found.read(bytes);
        }
      }
    } catch (IllegalArgumentException noZip) {
      throw new IOException(noZip);
    }
    if (!isWord) {
      throw new IOException("no text of Word in it");
    }
    return found;
  }

  /** What the archive says about its sizes is not believed. */
  private static byte[] unpacked(ZipInputStream zip, int most) throws IOException {
    byte[] bytes = zip.readNBytes(most);
    refuseTooMuch(zip.read() >= 0);
    return bytes;
  }

  private static void refuseTooMuch(boolean tooMuch) throws TooMuch {
    if (tooMuch) {
      throw new TooMuch();
    }
  }

  /** Small as it lies there and huge inside. */
  static final class TooMuch extends IOException {}

  private void read(byte[] part) throws IOException {
    XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(part));
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamReader.START_ELEMENT -> {
            refuseTooMuch(++deep > DEEPEST);
            opened(reader);
          }
          case XMLStreamReader.END_ELEMENT -> {
            deep--;
            closed(reader.getLocalName());
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void opened(XMLStreamReader reader) throws XMLStreamException {
    switch (reader.getLocalName()) {
      case "tbl" -> above.push(Set.of());
      case "tr" -> rows.push(new StringBuilder());
      case "p" -> paragraphs.push(new StringBuilder());
      case "ins", "del", "moveFrom", "moveTo" -> changing = true;
      case "t" -> {
        if (!paragraphs.isEmpty()) {
          paragraphs.peek().append(reader.getElementText());
          deep--; // its end is behind us
        }
      }
      default -> {}
    }
  }

  private void closed(String element) {
    switch (element) {
      case "p" -> {
        String words = paragraphs.pop().toString();
        names(ANYWHERE, words).forEach(name -> places.putIfAbsent(name, words));
        raw(words);
        changed = changing && changed == null ? words : changed;
        changing = false;
        lookForLoose(words);
        if (!rows.isEmpty()) {
          rows.peek().append(words).append('\n');
        }
      }
      case "tr" -> {
        String words = rows.pop().toString();
        Set<String> here = names(IN_ROW, words);
        above.pop().forEach(list -> columns.put(list, here));
        above.push(names(ANYWHERE, words));
      }
      case "tbl" -> above.pop();
      default -> {}
    }
  }

  private void raw(String words) {
    for (Matcher found = ANYWHERE.matcher(words); found.find(); ) {
      written.put(found.group(1).strip(), name(found.group(1)));
    }
  }

  private void lookForLoose(String words) {
    Matcher found = LOOSE.matcher(ANYWHERE.matcher(words).replaceAll(""));
    while (found.find()) {
      loose.putIfAbsent(found.group(), words);
    }
  }

  private static Set<String> names(Pattern place, String words) {
    Set<String> names = new TreeSet<>();
    for (Matcher found = place.matcher(words); found.find(); ) {
      names.add(name(found.group(1)));
    }
    return names;
  }

  /** A space that does not break, or a second one, cannot be seen in Word. */
  private static String name(String written) {
    return written.replaceAll("[\\s\u00a0]+", " ").strip();
  }

  /** The name of every {@code {{place}}}, with the words of the first paragraph that it is in. */
  Map<String, String> places() {
    return places;
  }

  /** The names of places by how they are written. */
  Map<String, String> written() {
    return written;
  }

  /** The first paragraph in which a change waits to be accepted. */
  Optional<String> changed() {
    return Optional.ofNullable(changed);
  }

  /** What has curly brackets and is no place, with its paragraph. */
  Map<String, String> loose() {
    return loose;
  }

  /** The {@code [columns]} in the row below, by the name of a place in a table. */
  Map<String, Set<String>> columns() {
    return columns;
  }
}
