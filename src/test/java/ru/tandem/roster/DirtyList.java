package ru.tandem.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list of three hundred invented pupils as a school keeps it: a title above the heading, empty
 * lines, a sum at the end, and twelve kinds of dirt in between. Numbers are numbers in a workbook.
 */
public final class DirtyList {

  private static final List<String> SURNAMES =
      List.of(
          "Лисицын",
          "Борисов",
          "Волков",
          "Громов",
          "Дроздов",
          "Ежов",
          "Жуков",
          "Зайцев",
          "Крылов",
          "Лебедев",
          "Медведев",
          "Носов",
          "Орлов",
          "Павлов",
          "Рыбин",
          "Соколов",
          "Травин",
          "Уваров",
          "Фомин",
          "Хомяков");
  private static final List<String> NAMES =
      List.of(
          "Артём", "Борис", "Вадим", "Глеб", "Денис", "Егор", "Захар", "Иван", "Кирилл", "Лев",
          "Максим", "Никита", "Олег", "Павел", "Роман");

  /** How many lines may be taken, and how many not. */
  public static final int GOOD = 295;

  public static final int BAD = 6;

  private final List<List<Object>> rows = new ArrayList<>();

  public DirtyList() {
    rows.add(List.of("Список обучающихся, 2026/27"));
    rows.add(List.of());
    rows.add(
        List.of(
            "№",
            "Ф.И.О. обучающегося",
            "Класс",
            "Дата рождения",
            "ФИО родителя (законного" + " представителя)",
            "Телефон родителя",
            "Адрес"));
    for (int i = 0; i < 300; i++) {
      rows.add(row(i));
    }
    rows.add(List.of("", "", "", ""));
    rows.add(List.of(301));
    rows.add(repeated());
    rows.add(List.of("Итого", 301));
  }

  /** The fourth line of the file is the first pupil. */
  public static String name(int i) {
    return SURNAMES.get(i % 20) + " " + NAMES.get(i / 20);
  }

  private static List<Object> row(int i) {
    String name = name(i);
    Object schoolClass = 7 + "АБВ".substring(i / 100, i / 100 + 1);
    Object born = "14.03.2012";
    String guardian = SURNAMES.get(i % 20) + "а Ирина";
    Object phone = "+7 (912) 000-%02d-%02d".formatted(i / 100, i % 100);
    switch (i) {
      case 10 -> name = ""; // no name
      case 11 -> name = "Дроздов"; // half a name
      case 12 -> born = "31.02.2012"; // a day that never was
      case 13 -> born = "весной"; // no date at all
      case 14 -> born = "14.03.2031"; // a slip in the year
      case 20 -> born = 40982; // the number of a day
      case 21 -> born = "14/03/12"; // a short year
      case 22 -> born = "14 марта 2012 г.";
      case 23 -> born = "2012-03-14";
      case 24 -> born = ""; // not known
      case 30 -> phone = 89120000030L; // a number
      case 31 -> phone = "9120000031";
      case 32 -> phone = "8-912-000-00-32, 8 (912) 999-99-99 папа";
      case 33 -> phone = "нет"; // no phone
      case 34 -> phone = "8912"; // half a phone
      case 40 -> name = "  " + name.replace(" ", "\u00a0 ") + " "; // spaces of all kinds
      case 41 -> name = name.toUpperCase();
      case 42 -> name = name.replace('о', 'o').replace('а', 'a').replace('В', 'B'); // Latin letters
      case 43 -> name = name + " Ёжикович";
      case 50 -> schoolClass = "7 \"а\"";
      case 51 -> schoolClass = "7-A"; // a Latin letter
      case 52 -> schoolClass = ""; // cells that were merged
      default -> {
        // as it should be
      }
    }
    return List.of(i + 1, name, schoolClass, born, guardian, phone, "ул. Лесная, " + i);
  }

  /** The third pupil once more. */
  private static List<Object> repeated() {
    return List.of(301, name(2).replace('е', 'ё'), "7А", "14.03.2012", "", "", "");
  }

  public byte[] csv() {
    return rows.stream()
        .map(row -> row.stream().map(DirtyList::quoted).collect(Collectors.joining(";")))
        .collect(Collectors.joining("\r\n"))
        .getBytes(Charset.forName("windows-1251"));
  }

  private static String quoted(Object cell) {
    String text = String.valueOf(cell);
    return text.matches("(?s).*[;\"\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  public byte[] xlsx() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Лист1");
      for (int i = 0; i < rows.size(); i++) {
        for (int j = 0; j < rows.get(i).size(); j++) {
          put(sheet, i, j, rows.get(i).get(j));
        }
      }
      sheet.range(54, 2, 55, 2).merge();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void put(Worksheet sheet, int row, int column, Object cell) {
    if (cell instanceof Number number) {
      sheet.value(row, column, number);
      sheet.style(row, column).format(column == 3 ? "dd.MM.yyyy" : "0").set();
    } else if (!cell.equals("")) {
      sheet.value(row, column, (String) cell);
    }
  }
}
