package ru.tandem.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ru.tandem.papers.UnreadableTable.Reason;

/**
 * One XML part of a file, gone through from its beginning to its end. Nothing outside of it is
 * looked up, no piece of it is held that is not asked for.
 */
final class XmlPart implements AutoCloseable {

  private static final int DEEPEST = 60;
  private static final XMLInputFactory FACTORY = factory();

  private final InputStream bytes;
  private final XMLStreamReader reader;
  private final Deadline deadline;
  private int depth;

  XmlPart(InputStream bytes, Deadline deadline) throws UnreadableTable {
    this.bytes = bytes;
    this.deadline = deadline;
    try {
      reader = FACTORY.createXMLStreamReader(new ShortTags(bytes), StandardCharsets.UTF_8.name());
    } catch (XMLStreamException broken) {
      throw new UnreadableTable(Reason.BROKEN);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** Goes on to the next beginning or end of an element, or piece of text; false at the end. */
  boolean next() throws UnreadableTable {
    deadline.step();
    try {
      if (!reader.hasNext()) {
        return false;
      }
      int event = reader.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    } catch (XMLStreamException | RuntimeException broken) {
      throw new UnreadableTable(Reason.BROKEN);
    }
    if (depth > DEEPEST) {
      throw new UnreadableTable(Reason.BROKEN);
    }
    return true;
  }

  boolean begins(String element) {
    return reader.isStartElement() && reader.getLocalName().equals(element);
  }

  boolean ends(String element) {
    return reader.isEndElement() && reader.getLocalName().equals(element);
  }

  /** Of the element that begins here, whatever family it is of. */
  Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  boolean flag(String name) {
    return attribute(name).filter(value -> value.equals("1") || value.equals("true")).isPresent();
  }

  /** A number that is not huge; empty for anything else. */
  Optional<Integer> number(String name) {
    return attribute(name).filter(value -> value.matches("\\d{1,9}")).map(Integer::valueOf);
  }

  boolean isText() {
    return reader.isCharacters();
  }

  /** Adds the piece of text that stands here, as long as there is room for it. */
  void addTo(StringBuilder text, int longest) {
    int room = Math.min(longest - text.length(), reader.getTextLength());
    if (room > 0) {
      text.append(reader.getTextCharacters(), reader.getTextStart(), room);
    }
  }

  @Override
  public void close() throws UnreadableTable {
    try {
      reader.close();
      bytes.close();
    } catch (XMLStreamException | IOException broken) {
      throw new UnreadableTable(Reason.BROKEN);
    }
  }
}
