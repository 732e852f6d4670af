package ru.tandem.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.tandem.papers.UnreadableTable.Reason;

/** Tables as people save them, and files that are none. */
class TableFileTest {

  @TempDir Path folder;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(Files.createTempFile(folder, "sent", ""), bytes);
  }

  private List<TableLine> lines(byte[] bytes) throws Exception {
    return TableFile.read(file(bytes)).get(0).lines();
  }

  private Reason refusal(byte[] bytes) throws IOException {
    Path file = file(bytes);
    return catchThrowableOfType(UnreadableTable.class, () -> TableFile.read(file)).reason();
  }

  @Test
  void everyUsualEncodingAndSeparatorIsUnderstood() throws Exception {
    List<Charset> encodings =
        List.of(
            StandardCharsets.UTF_8,
            Charset.forName("windows-1251"),
            StandardCharsets.UTF_16, // with its mark
            StandardCharsets.UTF_16LE,
            Charset.forName("IBM866"),
            Charset.forName("KOI8-R"),
            Charset.forName("x-MacCyrillic"),
            Charset.forName("ISO-8859-5"));
    for (Charset encoding : encodings) {
      for (String separator : List.of(";", ",", "\t", "|")) {
        String text = "ФИО;Класс\r\nЛисицына Аня;7Б\r\n".replace(";", separator);
        assertThat(lines(text.getBytes(encoding)))
            .as(encoding + " " + separator)
            .containsExactly(
                new TableLine(1, List.of("ФИО", "Класс")),
                new TableLine(2, List.of("Лисицына Аня", "7Б")));
      }
    }
  }

  @Test
  void aMarkOfUnicodeIsNoPartOfTheFirstHeading() throws Exception {
    assertThat(lines("\ufeffФИО;Класс".getBytes(StandardCharsets.UTF_8)).get(0).cell(0))
        .isEqualTo("ФИО");
  }

  @Test
  void aQuotedCellMayHoldASeparatorAndALineBreak() throws Exception {
    byte[] text = "ФИО;Класс\n\"Лисицына; Аня\n(новая)\";7Б\n\nБорисов Боря;7А\n".getBytes("UTF-8");
    assertThat(lines(text))
        .extracting(TableLine::number, line -> line.cell(0))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "ФИО"),
            org.assertj.core.groups.Tuple.tuple(2, "Лисицына; Аня (новая)"),
            org.assertj.core.groups.Tuple.tuple(5, "Борисов Боря"));
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsNamedWithItsLine() throws Exception {
    String text = "ФИО;Класс\n\"Лисицына Аня;7Б\n" + "Борисов Боря;7А\n".repeat(20);
    Path file = file(text.getBytes(StandardCharsets.UTF_8));
    UnreadableTable refusal =
        catchThrowableOfType(UnreadableTable.class, () -> TableFile.read(file));
    assertThat(refusal.reason()).isEqualTo(Reason.OPEN_QUOTE);
    assertThat(refusal.line()).isEqualTo(2);
  }

  @Test
  void allVisibleSheetsOfAWorkbookAreRead() throws Exception {
    List<TableSheet> sheets = TableFile.read(workbook());
    assertThat(sheets).extracting(TableSheet::name).containsExactly("7А", "7Б");
    assertThat(sheets.get(1).lines())
        .containsExactly(
            new TableLine(1, List.of("Лисицына Аня", "40982", "89123456789")),
            new TableLine(4, List.of("Борисов Боря", "", "8.5")));
  }

  private Path workbook() throws IOException {
    Path file = Files.createTempFile(folder, "sent", "");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Test", "1.0")) {
      workbook.newWorksheet("7А").value(0, 0, "ФИО");
      Worksheet second = workbook.newWorksheet("7Б");
      second.value(0, 0, " Лисицына\u00a0 Аня");
      second.value(0, 1, java.time.LocalDate.of(2012, 3, 14));
      second.style(0, 1).format("dd.MM.yyyy").set();
      second.value(0, 2, 89123456789L);
      second.value(3, 0, "Борисов Боря");
      second.value(3, 2, 8.5);
    }
    return file;
  }

  @Test
  void whatIsNoTableIsSaidToBeNone() throws Exception {
    assertThat(refusal("%PDF-1.7 whatever".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.PDF);
    byte[] picture = {
      (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F'
    };
    assertThat(refusal(picture)).isEqualTo(Reason.PICTURE);
    picture[2] = 0;
    assertThat(refusal(picture)).isEqualTo(Reason.NOT_A_TABLE);
    assertThat(refusal(zip("word/document.xml", 10))).isEqualTo(Reason.TEXT_DOCUMENT);
    assertThat(refusal(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}))
        .isEqualTo(Reason.OLD_OR_LOCKED);
    assertThat(refusal("PK\u0003\u0004 torn".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(Reason.BROKEN);
    assertThat(refusal(zip("xl/workbook.xml", 10))).isEqualTo(Reason.BROKEN);
    assertThat(refusal(new byte[0])).isEqualTo(Reason.EMPTY);
    assertThat(refusal(" ; ; \n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
  }

  @Test
  void aZipBombIsNotLetOff() throws Exception {
    byte[] sheet = zip("xl/worksheets/sheet1.xml", 200 << 20);
    assertThat(sheet.length).isLessThan(400_000);
    assertThat(refusal(sheet)).isEqualTo(Reason.TOO_BIG);
    assertThat(refusal(zip("xl/sharedStrings.xml", 9 << 20))).isEqualTo(Reason.TOO_BIG);
  }

  /** Counted are the bytes that were asked for, not those that happen to be there. */
  @Test
  void littleMemoryIsTakenHoweverBigTheBombIs() throws Exception {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (String entry : List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")) {
      for (int megabytes : List.of(80, 400)) {
        Path bomb = file(zip(entry, megabytes << 20));
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThatThrownBy(() -> TableFile.read(bomb)).isInstanceOf(UnreadableTable.class);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before)
            .as("%s of %s MB", entry, megabytes)
            .isLessThan(4L << 20);
      }
    }
  }

  /** The biggest that is taken: what is read of it is bounded too. */
  @Test
  void theFattestWorkbookThatIsTakenFitsIntoAFewDozenMegabytes() throws Exception {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    Path fat = Files.createTempFile(folder, "sent", "");
    try (OutputStream out = Files.newOutputStream(fat);
        Workbook workbook = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("7А");
      String long500 = "Лисицына ".repeat(55);
      for (int row = 0; row < 5_000; row++) {
        for (int column = 0; column < 20; column++) {
          sheet.value(row, column, long500);
        }
      }
    }
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThat(TableFile.read(fat).get(0).lines()).hasSize(5_000);
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(128L << 20);
  }

  /** What a file made by hand holds, whatever its sheet is. */
  private byte[] book(String sheet) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns:r='r'><sheets><sheet name='S' sheetId='1' r:id='r1'/></sheets></workbook>");
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id='r1' Type='t/worksheet' Target='worksheets/s.xml'/>"
              + "</Relationships>");
      put(zip, "xl/worksheets/s.xml", sheet);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sheet(String rows) {
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
  }

  private static String row(String reference) {
    return sheet("<row r='1'><c r='" + reference + "' t='str'><v>x</v></c></row>");
  }

  /** Each is small as it comes; the reader that was would have died of it. */
  @Test
  void aSmallFileThatWantsEverythingIsRefusedAtOnceAndTakesNoMemory() throws Exception {
    String cell = "<c t='str'><v>1</v></c>";
    refusedAtOnce(resource("attack-four-million-cells.xlsx"), Reason.TOO_WIDE);
    refusedAtOnce(resource("attack-cells-in-column-ZZZZZ.xlsx"), Reason.TOO_WIDE);
    refusedAtOnce(book(row("XFD1")), Reason.TOO_WIDE);
    refusedAtOnce(book(row("XFE1")), Reason.TOO_WIDE);
    refusedAtOnce(book(row("ABCDEFGHIJK1")), Reason.TOO_WIDE);
    refusedAtOnce(book(sheet("<row r='99999999'>" + cell + "</row>")), Reason.TOO_WIDE);
    refusedAtOnce(book(sheet("<row r='1'>" + cell.repeat(300) + "</row>")), Reason.TOO_WIDE);
    refusedAtOnce(book(sheet("<row/>".repeat(60_000))), Reason.TOO_MANY_LINES);
    refusedAtOnce(book(sheet("<row>" + "<c/>".repeat(1_100_000))), Reason.TOO_WIDE);
    refusedAtOnce(book("<a>".repeat(1_000_000)), Reason.BROKEN);
    refusedAtOnce(book("<worksheet a='" + "x".repeat(9 << 20) + "'/>"), Reason.BROKEN);
    refusedAtOnce(book("<worksheet><!-- " + "<".repeat(9 << 20)), Reason.BROKEN);
    refusedAtOnce(book("<worksheet><?x " + "<".repeat(9 << 20)), Reason.BROKEN);
    refusedAtOnce(
        book("<!DOCTYPE w [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><worksheet>&b;</worksheet>"),
        Reason.BROKEN);
    refusedAtOnce(";".repeat(3 << 20).getBytes(), Reason.TOO_WIDE);
    refusedAtOnce(("a;" + "x".repeat(3 << 20)).getBytes(), Reason.TOO_BIG);
    refusedAtOnce(new byte[3 << 20], Reason.NOT_A_TABLE);
  }

  private void refusedAtOnce(byte[] bytes, Reason reason) throws Exception {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    Path file = file(bytes);
    long before = threads.getCurrentThreadAllocatedBytes();
    long begun = threads.getCurrentThreadCpuTime();
    assertThat(catchThrowableOfType(UnreadableTable.class, () -> TableFile.read(file)).reason())
        .isEqualTo(reason);
    assertThat(threads.getCurrentThreadAllocatedBytes() - before)
        .as("bytes taken for " + reason)
        .isLessThan(96L << 20);
    assertThat(threads.getCurrentThreadCpuTime() - begun)
        .as("nanoseconds for " + reason)
        .isLessThan(1_500_000_000L);
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = TableFileTest.class.getResourceAsStream("/files/" + name)) {
      return in.readAllBytes();
    }
  }

  @Test
  void aNumberOfMonstrousSizeStaysTheWordThatItIs() throws Exception {
    byte[] file = book(sheet("<row r='1'><c r='A1'><v>1E999999999</v></c><c><v>8E2</v></c></row>"));
    assertThat(lines(file).get(0).cells()).containsExactly("1E999999999", "800");
  }

  @Test
  void whatTheFileIsIsNamed() throws Exception {
    assertThat(refusal("<html><table><tr><td>ФИО".getBytes())).isEqualTo(Reason.WEB_PAGE);
    assertThat(refusal("\ufeff<?xml version='1.0'?><Workbook/>".getBytes()))
        .isEqualTo(Reason.WEB_PAGE);
    assertThat(refusal("<html>".getBytes(StandardCharsets.UTF_16))).isEqualTo(Reason.WEB_PAGE);
    assertThat(refusal("MIME-Version: 1.0\n".getBytes())).isEqualTo(Reason.WEB_PAGE);
    assertThat(refusal("BEGIN:VCALENDAR\nVERSION".getBytes())).isEqualTo(Reason.EVENTS);
    assertThat(refusal("Rar!\u001a".getBytes())).isEqualTo(Reason.ARCHIVE);
    assertThat(refusal(zipOf("7Б.xlsx"))).isEqualTo(Reason.ARCHIVE);
    assertThat(refusal(zipOf("content.xml"))).isEqualTo(Reason.OPEN_DOCUMENT);
    assertThat(refusal(zipOf("xl/workbook.bin"))).isEqualTo(Reason.OLD);
    assertThat(refusal(compound("EncryptedPackage"))).isEqualTo(Reason.LOCKED);
    assertThat(refusal(compound("Workbook"))).isEqualTo(Reason.OLD);
    assertThat(refusal(compound("WordDocument"))).isEqualTo(Reason.TEXT_DOCUMENT);
    assertThat(refusal("{\\rtf1".getBytes())).isEqualTo(Reason.TEXT_DOCUMENT);
    assertThat(refusal(zipOf("Index/Document.iwa"))).isEqualTo(Reason.APPLE_DOCUMENT);
    assertThat(refusal(zipOf("ppt/presentation.xml"))).isEqualTo(Reason.PRESENTATION);
    assertThat(refusal(openDocument("text"))).isEqualTo(Reason.TEXT_DOCUMENT);
    assertThat(refusal(openDocument("presentation"))).isEqualTo(Reason.PRESENTATION);
    assertThat(refusal(openDocument("spreadsheet"))).isEqualTo(Reason.OPEN_DOCUMENT);
    assertThat(refusal("BEGIN:VCARD\nVERSION:3.0".getBytes())).isEqualTo(Reason.CONTACT_CARD);
    assertThat(refusal("\0\0\0\u0018ftypheic".getBytes())).isEqualTo(Reason.PICTURE);
  }

  private static byte[] openDocument(String kind) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write(("application/vnd.oasis.opendocument." + kind).getBytes());
      zip.putNextEntry(new ZipEntry("content.xml"));
    }
    return bytes.toByteArray();
  }

  private static byte[] zipOf(String entry) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, entry, "x");
    }
    return bytes.toByteArray();
  }

  /** As an old program writes it: pieces of 512 bytes, the list of names in the second. */
  private static byte[] compound(String stream) {
    var bytes = java.nio.ByteBuffer.allocate(2048).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(0xe011cfd0).putShort(30, (short) 9).putInt(48, 1);
    bytes.position(1024);
    bytes.put((stream + "\0").getBytes(StandardCharsets.UTF_16LE));
    return bytes.array();
  }

  @Test
  void aDayIsTheSameWhicheverYearTheWorkbookCountsFrom() throws Exception {
    assertThat(lines(resource("counted-from-1904.xlsx")).get(1).cell(2)).isEqualTo("40940");
  }

  @Test
  void whatIsMergedHiddenOrBrokenIntoLinesIsTold() throws Exception {
    TableSheet two = TableFile.read(file(resource("heading-in-two-levels.xlsx"))).get(0);
    assertThat(two.merged()).contains(new MergedCells(2, 2, 3, 4), new MergedCells(2, 3, 1, 1));
    assertThat(lines(resource("row-hidden-by-a-filter.xlsx")))
        .extracting(TableLine::hidden)
        .containsExactly(false, false, true);
    assertThat(lines(resource("several-lines-in-a-cell.xlsx")).get(1).parts(4))
        .containsExactly("8-900-000-18-01 (папа)", "8-900-000-18-02 (мама)");
  }

  private static byte[] zip(String entry, int size) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      if (!entry.startsWith("word")) {
        zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        zip.write('x');
      }
      if (!entry.equals("xl/workbook.xml")) {
        zip.putNextEntry(new ZipEntry(entry));
        byte[] nothing = new byte[1 << 16];
        for (int left = size; left > 0; left -= nothing.length) {
          zip.write(nothing, 0, Math.min(left, nothing.length));
        }
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void tooManyLinesAreRefusedAndNotCut() throws Exception {
    String line = "Лисицына Аня;7Б\n";
    assertThat(lines(line.repeat(5_000).getBytes(StandardCharsets.UTF_8))).hasSize(5_000);
    assertThat(refusal(line.repeat(5_001).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Reason.TOO_MANY_LINES);
    assertThat(refusal((line + " ".repeat(5 << 20)).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Reason.TOO_BIG);
  }
}
