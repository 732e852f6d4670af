package ru.tandem.papers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import ru.tandem.papers.UnreadableTable.Reason;

/**
 * The visible sheets of an XLSX file, line by line, and the names of the others. The XML is gone
 * through by hand and not by a library: of those that there are, each holds what a stranger's file
 * tells it to.
 */
final class Workbook {

  private static final String BOOK = "xl/workbook.xml";
  private static final String LINKS = "xl/_rels/workbook.xml.rels";
  private static final int MOST_SHEETS = 250;

  private record Tab(String name, String link, boolean unseen) {}

  private final ZipFile zip;
  private final Deadline deadline;
  private final List<Tab> tabs = new ArrayList<>();
  private final Map<String, String> links = new HashMap<>();
  private String texts;
  private String styles;
  private boolean from1904;

  private Workbook(ZipFile zip, Deadline deadline) {
    this.zip = zip;
    this.deadline = deadline;
  }

  static List<TableSheet> read(Path file, Deadline deadline) throws UnreadableTable {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Workbook workbook = new Workbook(zip, deadline);
      workbook.links();
      workbook.tabs();
      return workbook.sheets();
    } catch (IOException | RuntimeException e) {
      throw new UnreadableTable(Reason.BROKEN);
    }
  }

  private Optional<XmlPart> part(String name) throws UnreadableTable {
    ZipEntry entry = name == null ? null : zip.getEntry(name);
    try {
      return entry == null
          ? Optional.empty()
          : Optional.of(new XmlPart(new BufferedInputStream(zip.getInputStream(entry)), deadline));
    } catch (IOException torn) {
      throw new UnreadableTable(Reason.BROKEN);
    }
  }

  private XmlPart needed(String name) throws UnreadableTable {
    return part(name).orElseThrow(() -> new UnreadableTable(Reason.BROKEN));
  }

  private void links() throws UnreadableTable {
    try (XmlPart part = needed(LINKS)) {
      while (part.next()) {
        if (part.begins("Relationship")) {
          link(part);
        }
      }
    }
  }

  private void link(XmlPart part) {
    String target = part.attribute("Target").orElse("");
    String place = target.startsWith("/") ? target.substring(1) : "xl/" + target;
    String type = part.attribute("Type").orElse("");
    if (type.endsWith("/sharedStrings")) {
      texts = place;
    } else if (type.endsWith("/styles")) {
      styles = place;
    } else if (type.endsWith("/worksheet") && links.size() < MOST_SHEETS) {
      links.put(part.attribute("Id").orElse(""), place);
    }
  }

  private void tabs() throws UnreadableTable {
    try (XmlPart part = needed(BOOK)) {
      while (part.next()) {
        if (part.begins("workbookPr")) {
          from1904 = part.flag("date1904");
        } else if (part.begins("sheet")) {
          boolean unseen = !part.attribute("state").orElse("visible").equals("visible");
          String name = TableFile.tidy(part.attribute("name").orElse(""));
          tabs.add(new Tab(name, part.attribute("id").orElse(""), unseen));
        }
        if (tabs.size() > MOST_SHEETS) {
          throw new UnreadableTable(Reason.TOO_BIG);
        }
      }
    }
  }

  private List<TableSheet> sheets() throws UnreadableTable {
    WorkbookTexts shared = texts();
    WorkbookStyles looks = styles();
    List<TableSheet> sheets = new ArrayList<>();
    int room = TableFile.MOST_LINES;
    for (Tab tab : tabs) {
      Optional<XmlPart> found = part(links.get(tab.link()));
      if (tab.unseen()) {
        sheets.add(TableSheet.unseen(tab.name()));
      } else if (found.isPresent()) {
        try (XmlPart part = found.get()) {
          SheetLines lines = new SheetLines(shared, looks, from1904, room);
          sheets.add(lines.read(tab.name(), part));
        }
        room -= sheets.get(sheets.size() - 1).lines().size();
      }
    }
    return sheets;
  }

  private WorkbookTexts texts() throws UnreadableTable {
    Optional<XmlPart> part = part(texts);
    if (part.isEmpty()) {
      return WorkbookTexts.none();
    }
    try (XmlPart strings = part.get()) {
      return WorkbookTexts.of(strings);
    }
  }

  private WorkbookStyles styles() throws UnreadableTable {
    Optional<XmlPart> part = part(styles);
    if (part.isEmpty()) {
      return WorkbookStyles.none();
    }
    try (XmlPart looks = part.get()) {
      return WorkbookStyles.of(looks);
    }
  }
}
