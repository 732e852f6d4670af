package ru.tandem.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
      Pattern.compile("word/(document|header\\d*|footer\\d*)\\.xml");
  private static final Pattern ANYWHERE = Pattern.compile("\\{\\{([^{}]+)}}");
  private static final Pattern IN_ROW = Pattern.compile("\\[([^\\[\\]]+)]");

  private final Set<String> places = new TreeSet<>();
  private final Map<String, Set<String>> columns = new HashMap<>();
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();

  /** The places in the row above, for each table that is open. */
  private final Deque<Set<String>> above = new ArrayDeque<>();

  private final Deque<StringBuilder> rows = new ArrayDeque<>();

  /**
   * @throws IOException if this is no file of Word, or is broken
   */
  static WordPlaces in(byte[] docx) throws IOException {
    WordPlaces found = new WordPlaces();
    boolean isWord = false;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (PARTS.matcher(part.getName()).matches()) {
          isWord = true;
          found.read(zip.readAllBytes());
        }
      }
    }
    if (!isWord) {
      throw new IOException("no text of Word in it");
    }
    return found;
  }

  private void read(byte[] part) throws IOException {
    XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(part));
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamReader.START_ELEMENT -> opened(reader);
          case XMLStreamReader.END_ELEMENT -> closed(reader.getLocalName());
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
      case "t" -> {
        if (!paragraphs.isEmpty()) {
          paragraphs.peek().append(reader.getElementText());
        }
      }
      default -> {}
    }
  }

  private void closed(String element) {
    switch (element) {
      case "p" -> {
        String words = paragraphs.pop().toString();
        places.addAll(names(ANYWHERE, words));
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

  private static Set<String> names(Pattern place, String words) {
    Set<String> names = new TreeSet<>();
    for (Matcher found = place.matcher(words); found.find(); ) {
      names.add(found.group(1).strip());
    }
    return names;
  }

  /** Of every {@code {{place}}}. */
  Set<String> places() {
    return places;
  }

  /** The {@code [columns]} in the row below, by the name of a place in a table. */
  Map<String, Set<String>> columns() {
    return columns;
  }
}
