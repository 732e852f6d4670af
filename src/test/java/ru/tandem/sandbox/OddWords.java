package ru.tandem.sandbox;

import java.util.List;
import java.util.Random;

/** What no honest button carries, and what people and programs really type. */
final class OddWords {

  private static final List<String> ARGUMENTS =
      List.of(
          "",
          "0",
          "-1",
          "1",
          "2",
          "3",
          "7",
          "99999",
          "2147483647",
          "-2147483648",
          "2147483648",
          "9223372036854775807",
          "99999999999999999999",
          "1.5",
          "1e3",
          "٣",
          "null",
          "MENTOR",
          "mentor",
          "CURATOR",
          "2026-02-30",
          "2026-10-01",
          "+999999999-12-31",
          "-999999999-01-01",
          "%00",
          "'; drop table person; --",
          "../../etc",
          "аня",
          "\u202e1",
          "{0}",
          "7-8",
          "-",
          "1-",
          "-1-2",
          "1-MENTOR");

  private static final List<String> WORDS =
      List.of(
          " ",
          "\n",
          "\u0000",
          "а\u0000б",
          "\ud83d",
          "\udc4d\ud83d",
          "\u202eяна\u202c",
          "\u200b\u200b\u2060",
          "А\u200bня Ли\u00adсицына",
          "Я\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u030a\u030b\u030c Х",
          "👍👍",
          "👨‍👩‍👧‍👦 🏳️‍🌈",
          "<b>жирно</b> & <script>",
          "{0} {1,number} '{' %s %n",
          "/start",
          "/start i-",
          "/start i-aaaaaaaaaaaaaaaa",
          "/start s-1",
          "/start g-🙂",
          "/start x-1",
          "/start -",
          "/start@tandem_demo_bot a-1",
          "/menu лишнее",
          "/nothing",
          "/",
          "//",
          "https://t.me/tandem_demo_bot?start=i-aaaaaaaaaaaaaaaa",
          "0",
          "-1",
          "12",
          "99999999999999999999",
          "١٢",
          "1e9",
          "31.02.2012",
          "14.03.2012",
          "00.00.0000",
          "14.03.99999",
          "с 26.10.2026 по 03.11.2026",
          "25:99",
          "15:30",
          "+7 999 000-00-01",
          "Аня Лисицына",
          "Ирина",
          "Математика",
          "да",
          "готово",
          "пропустить",
          "ABCD-EFGH",
          "\t\r\n\u2028\u2029\u0085",
          "﷽﷽﷽",
          "\ufeffЗдравствуйте");

  private final Random random;

  OddWords(Random random) {
    this.random = random;
  }

  /** One part of a press: no colon in it. */
  String argument() {
    return ARGUMENTS.get(random.nextInt(ARGUMENTS.size()));
  }

  String words() {
    int dice = random.nextInt(30);
    if (dice == 0) {
      return "я".repeat(4096);
    } else if (dice == 1) {
      return "<".repeat(4000);
    } else if (dice == 2) {
      return "\ud83d\ude00".repeat(1 + random.nextInt(2000));
    } else if (dice == 3) {
      return "а" + "\u0301".repeat(3000);
    } else if (dice == 4) {
      return garbage();
    }
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private String garbage() {
    StringBuilder garbage = new StringBuilder();
    for (int i = random.nextInt(40) + 1; i > 0; i--) {
      garbage.append((char) random.nextInt(0x10000));
    }
    return garbage.toString();
  }
}
