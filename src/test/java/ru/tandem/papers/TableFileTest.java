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
            StandardCharsets.UTF_16LE);
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
    assertThat(refusal("%PDF-1.7 whatever".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Reason.NOT_A_TABLE);
    assertThat(refusal(new byte[] {(byte) 0xff, (byte) 0xd8, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 2}))
        .isEqualTo(Reason.NOT_A_TABLE);
    assertThat(refusal(zip("word/document.xml", 10))).isEqualTo(Reason.NOT_A_TABLE);
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
