package ru.tandem.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
          Map.entry("%PDF", Reason.NOT_A_TABLE),
          Map.entry("{\\rt", Reason.NOT_A_TABLE),
          Map.entry("\u00ff\u00d8\u00ff", Reason.NOT_A_TABLE),
          Map.entry("\u0089PNG", Reason.NOT_A_TABLE),
          Map.entry("GIF8", Reason.NOT_A_TABLE),
          Map.entry("RIFF", Reason.NOT_A_TABLE),
          Map.entry("II*\0", Reason.NOT_A_TABLE),
          Map.entry("MM\0*", Reason.NOT_A_TABLE),
          Map.entry(EMPTY_ZIP, Reason.EMPTY),
          Map.entry("Rar!", Reason.ARCHIVE),
          Map.entry("7z\u00bc\u00af", Reason.ARCHIVE),
          Map.entry("\u001f\u008b", Reason.ARCHIVE));

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
        throw new UnreadableTable(Reason.OPEN_DOCUMENT);
      }
      boolean document =
          List.of("[Content_Types].xml", "word/document.xml", "Index/Document.iwa").stream()
              .anyMatch(name -> zip.getEntry(name) != null);
      throw new UnreadableTable(document ? Reason.NOT_A_TABLE : Reason.ARCHIVE);
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
    return names.contains("WordDocument") ? Reason.NOT_A_TABLE : Reason.OLD_OR_LOCKED;
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
    if (head.startsWith("ftyp", 4)) {
      throw new UnreadableTable(Reason.NOT_A_TABLE);
    }
  }
}
