package ru.tandem.enrolment.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** Invitations for a class or a partner: counted, limited, expiring, taken back. */
class InvitationStoryTest {

  private House house;
  private Phone marina;

  @Test
  void aClassIsInvitedByAPosterAndByACode() throws IOException {
    try (House opened = House.onSqlite()) {
      house = opened;
      aProgrammeStands();
      aPosterSaysWhoInvitesAndHowToCome();
      theCodeIsTypedOnAnyKeyboardAndUsedUp();
      anInvitationExpires();
      anInvitationIsTakenBack();
      aCodeOpensOnlyItsOwnDoor();
    }
  }

  private void aProgrammeStands() {
    Phone operator = house.operator();
    operator.says("/schools").presses("Новая школа").says("Лицей № 1").presses("Москва");
    operator.sees("Пока никого нет").presses("Ссылка для куратора").sees("Её может открыть");
    marina = house.phone("Марина");
    marina.opens(operator.findLink("s-")).sees("куратором").says("Марина Сергеевна");
    marina.presses("Новая программа").presses("Ученик – ученик").presses("Один на один");
    marina.presses("Пропустить").presses("Наставничество 2026/27").says("1 октября 2026");
    marina.presses("31 мая 2027").presses("12").says("8").presses("Раз в неделю");
    marina.presses("отправить").sees("Ссылка для наставляемых");
  }

  private String invites(String label, String until, String most) {
    marina.opens("").presses("📘").presses("Приглашения").presses("Новое приглашение");
    marina.presses("Наставляемые").sees("Для кого именно").says(label).sees("До какого дня");
    marina = until.isEmpty() ? marina.presses("Пропустить") : marina.says(until);
    marina.sees("Сколько человек");
    marina = most.isEmpty() ? marina.presses("Пропустить") : marina.says(most);
    marina.sees("Код, если ссылку не открыть").sees(label + ": пришли 0");
    return marina.findLink("i-");
  }

  private String word() {
    return marina.lastMessage().replaceAll("(?s).*не открыть: (\\w+).*", "$1");
  }

  private void aPosterSaysWhoInvitesAndHowToCome() throws IOException {
    invites("7Б", "", "1");
    String word = word();
    marina.presses("Плакат с QR-кодом").sees("можно печатать");
    try (PDDocument poster = Loader.loadPDF(marina.receivesFile("poster.pdf"))) {
      assertThat(poster.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(poster))
          .contains("Лицей № 1", "Наставничество 2026/27", "7Б", "Код: " + word)
          .contains("1. Наведи", "2. Нажми", "3. Ответь");
    }
    marina.presses("Приглашения").presses("7Б").sees("Не больше 1 человек");
  }

  private void theCodeIsTypedOnAnyKeyboardAndUsedUp() {
    String link = marina.findLink("i-");
    String cyrillic =
        word()
            .toLowerCase()
            .replace('a', 'а')
            .replace('b', 'в')
            .replace('e', 'е')
            .replace('k', 'к')
            .replace('m', 'м')
            .replace('h', 'н')
            .replace('p', 'р')
            .replace('c', 'с')
            .replace('t', 'т')
            .replace('x', 'х');
    Phone anya = house.phone("Аня");
    anya.opens("").sees("нужна ссылка-приглашение").presses("У меня есть код");
    anya.sees("Какой код").says("7777777").sees("Такого кода нет");
    house.restart();
    anya.says(cyrillic.substring(0, 3) + " " + cyrillic.substring(3)).sees("приглашает");
    anya.presses("Начать").says("Аня Лисицына").says("14.03.2008");
    anya.seesButton("Хочу участвовать");
    house.phone("Тимур").opens(link).sees("уже пришли все");
    anya.opens(link).sees("уже принято");
    anya.says("/code").sees("Какой код").says(cyrillic).sees("уже принято");
    marina
        .opens("")
        .presses("📘")
        .presses("Приглашения")
        .seesButton("✔️ Мест нет: Наставляемые, 7Б");
    marina
        .presses("Мест нет: Наставляемые, 7Б")
        .sees("Пришли все")
        .seesButton("Кто пришёл")
        .presses("Кто пришёл");
    marina.sees("Пришли по приглашению: 7Б").presses("Аня Лисицына").sees("Приглашение: 7Б");
  }

  private void anInvitationExpires() {
    String link = invites("8А", "10.09.2026", "");
    Phone vika = house.phone("Вика");
    vika.opens(link).sees("приглашает");
    house.travel(Duration.ofDays(4));
    vika.presses("Начать").sees("Срок этого приглашения прошёл");
  }

  private void anInvitationIsTakenBack() {
    String link = invites("Колледж связи", "", "");
    Phone vera = house.phone("Вера").opens(link).seesButton("Начать");
    Phone egor = house.phone("Егор").opens(link).presses("Начать").sees("Имя и фамилия");
    marina.presses("Отозвать").sees("Колледж связи").presses("Да, отозвать");
    marina.sees("отозвано").sees("уже не придут").doesNotSee("Ссылка:").seesButton("Новое при");
    String code = link.replaceAll(".*i-", "");
    for (String old : List.of("enrolment.revoke", "enrolment.revoked", "enrolment.poster")) {
      marina.forges(marina.lastMessageId(), old + ":" + code).seesToast("по-прежнему");
    }
    marina.presses("‹ Приглашения").seesButton("🚫 Отозвано: Наставляемые, Колледж связи");
    house.phone("Боря").opens(link).sees("больше не действует");
    vera.presses("Начать").sees("больше не действует").doesNotSeeButton("Продолжить");
    egor.says("Егор Ежов").says("14.03.2012").sees("больше не действует").sees("к куратору");
    egor.doesNotSeeButton("Хочу участвовать").doesNotSeeButton("Продолжить");
  }

  /** Forged, cut short, of another door, and with somebody else's letters. */
  private void aCodeOpensOnlyItsOwnDoor() {
    String code = invites("9Г", "", "").replaceAll(".*i-", "");
    Phone mallory = house.phone("Мэллори");
    for (String forged :
        List.of(
            "s-" + code,
            "g-" + code,
            "i-" + code.substring(1),
            "i-" + code + "0",
            "i-" + code.toUpperCase(Locale.ROOT) + code,
            "i-AAAAAAAAAAAAAAAA",
            "x-" + code)) {
      mallory.opens(forged).doesNotSee("9Г").doesNotSee("Лицей").doesNotSeeButton("Начать");
    }
    mallory.opens("i-" + code).sees("приглашает");
  }
}
