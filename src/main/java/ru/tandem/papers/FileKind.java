package ru.tandem.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import ru.tandem.papers.UnreadableTable.Reason;

/** Tells by its first bytes what a file is, whatever it is called. */
final class FileKind {

  private static final int LOOKED_AT = 4096;
  private static final String ZIP = "PK\u0003\u0004";
  private static final String EMPTY_ZIP = "PK\u0005\u0006";
  private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0";

  /** Where a compound file says how large its pieces are and where the list of them stands. */
  private static final int SHIFT = 30;

  private static final int LIST = 48;

  private static final Map<String, Reason> MARKS =
      Map.ofEntries(
          Map.entry("%PDF", Reason.PDF),
          Map.entry("{\\rt", Reason.TEXT_DOCUMENT),
          Map.entry("\u00ff\u00d8\u00ff", Reason.PICTURE),
          Map.entry("\u0089PNG", Reason.PICTURE),
          Map.entry("GIF8", Reason.PICTURE),
          Map.entry("RIFF", Reason.PICTURE),
          Map.entry("II*\0", Reason.PICTURE),
          Map.entry("MM\0*", Reason.PICTURE),
          Map.entry(EMPTY_ZIP, Reason.EMPTY),
          Map.entry("Rar!", Reason.ARCHIVE),
          Map.entry("7z\u00bc\u00af", Reason.ARCHIVE),
          Map.entry("\u001f\u008b", Reason.ARCHIVE));

  /** What is known by a part that it has. */
  private static final Map<String, Reason> PARTS =
      Map.of(
          "word/document.xml", Reason.TEXT_DOCUMENT,
          "ppt/presentation.xml", Reason.PRESENTATION,
          "Index/Document.iwa", Reason.APPLE_DOCUMENT,
          "index.xml", Reason.APPLE_DOCUMENT);

  private static final int LONGEST_KIND = 100;

  private FileKind() {}

  /**
   * Whether it is a workbook; otherwise it is to be read as text.
   *
   * @throws UnreadableTable when it is known to be something else
   */
  static boolean isWorkbook(Path file) throws UnreadableTable {
    try (InputStream bytes = Files.newInputStream(file)) {
      String head = new String(bytes.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
      for (Map.Entry<String, Reason> mark : MARKS.entrySet()) {
        if (head.startsWith(mark.getKey())) {
          throw new UnreadableTable(mark.getValue());
        }
      }
      if (head.startsWith(COMPOUND)) {
        throw new UnreadableTable(compound(head, file));
      }
      if (head.startsWith(ZIP)) {
        return isWorkbook(new ZipFile(file.toFile()));
      }
      checkText(head);
      return false;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableTable(Reason.BROKEN);
    }
  }

  private static boolean isWorkbook(ZipFile opened) throws IOException, UnreadableTable {
    try (ZipFile zip = opened) {
      if (zip.getEntry("xl/workbook.xml") != null) {
        return true;
      }
      if (zip.getEntry("xl/workbook.bin") != null) {
        throw new UnreadableTable(Reason.OLD);
      }
      if (zip.getEntry("content.xml") != null) {
        throw new UnreadableTable(openDocument(zip));
      }
      for (Map.Entry<String, Reason> part : PARTS.entrySet()) {
        if (zip.getEntry(part.getKey()) != null) {
          throw new UnreadableTable(part.getValue());
        }
      }
      boolean office = zip.getEntry("[Content_Types].xml") != null;
      throw new UnreadableTable(office ? Reason.NOT_A_TABLE : Reason.ARCHIVE);
    }
  }

  /** Such a document says of what kind it is in a part of its own. */
  private static Reason openDocument(ZipFile zip) throws IOException {
    ZipEntry kind = zip.getEntry("mimetype");
    if (kind == null) {
      return Reason.OPEN_DOCUMENT;
    }
    try (InputStream bytes = zip.getInputStream(kind)) {
      String said = new String(bytes.readNBytes(LONGEST_KIND), StandardCharsets.US_ASCII);
      if (said.endsWith(".presentation")) {
        return Reason.PRESENTATION;
      }
      return said.endsWith(".text") ? Reason.TEXT_DOCUMENT : Reason.OPEN_DOCUMENT;
    }
  }

  /** Old programs and locked workbooks keep everything in a file of many streams with names. */
  private static Reason compound(String head, Path file) throws IOException {
    if (head.length() < LIST + 4) {
      return Reason.OLD_OR_LOCKED;
    }
    long size = 1L << Math.min(head.charAt(SHIFT), 12);
    long list = 0;
    for (int i = 3; i >= 0; i--) {
      list = list * 256 + head.charAt(LIST + i);
    }
    String names = "";
    try (InputStream bytes = Files.newInputStream(file)) {
      bytes.skip((list + 1) * size);
      names = new String(bytes.readNBytes(LOOKED_AT), StandardCharsets.UTF_16LE);
    }
    if (names.contains("EncryptedPackage")) {
      return Reason.LOCKED;
    } else if (names.contains("Workbook") || names.contains("Book\0")) {
      return Reason.OLD;
    }
    return names.contains("WordDocument") ? Reason.TEXT_DOCUMENT : Reason.OLD_OR_LOCKED;
  }

  /** Text that is known not to be a table with separators, in whatever encoding. */
  private static void checkText(String head) throws UnreadableTable {
    String plain =
        head.replaceAll("[\\u0000\\u00ef\\u00bb\\u00bf\\u00fe\\u00ff]", "").stripLeading();
    String begun = plain.substring(0, Math.min(plain.length(), 20)).toLowerCase(Locale.ROOT);
    if (begun.startsWith("begin:vcal")) {
      throw new UnreadableTable(Reason.EVENTS);
    }
    if (begun.matches("(?s)(<[!?a-z]|mime-version:).*")) {
      throw new UnreadableTable(Reason.WEB_PAGE);
    }
    if (begun.startsWith("begin:vcard")) {
      throw new UnreadableTable(Reason.CONTACT_CARD);
    }
    if (head.startsWith("ftyp", 4)) {
      throw new UnreadableTable(Reason.PICTURE);
    }
  }
}
