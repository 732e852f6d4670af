package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.tandem.papers.QrCode;
import ru.tandem.sandbox.Phone;
import ru.tandem.sandbox.Sent;

/** What fits no question is answered at each of them, and the question stays. */
class OddAnswersTest {

  private static final String ON = "Продолжить: ";

  private static House house;
  private static Phone operator;

  private static final List<Consumer<Phone>> ODD =
      List.of(
          Phone::sendsSticker,
          Phone::sendsVoice,
          phone -> phone.sendsPhoto(QrCode.png("x")),
          phone -> phone.sendsFile("задание.docx", new byte[] {1, 2, 3}),
          phone -> phone.sends(Sent.location()),
          phone -> phone.sends(Sent.venue("Школа № 12", "ул. Лесная, 5")),
          phone -> phone.sends(Sent.poll("Кто идёт?", "Я", "Не я")),
          phone -> phone.sends(Sent.dice()),
          phone -> phone.sends(Sent.game()),
          phone -> phone.sends(Sent.videoNote()),
          phone -> phone.sends(Sent.video()),
          phone -> phone.sends(Sent.audio()),
          phone -> phone.sends(Sent.animation()),
          phone -> phone.sends(Sent.story()),
          phone -> phone.sharesContactOf(operator.id()));

  private final Phone marina = house.phone("Марина");
  private final Phone anya = house.phone("Аня");
  private final Phone misha = house.phone("Миша");
  private final Phone mother = house.phone("Мама");

  @BeforeAll
  static void open() {
    house = House.onSqlite();
    operator = house.operator();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  /** A typed answer, and then its correction in the message itself, which is an answer no more. */
  private static Phone corrects(Phone phone, String typed) {
    phone.says(typed);
    house.telegram().awaitQuiet();
    String asked = phone.lastMessage();
    phone.edits(phone.lastOwnMessageId(), typed + "!");
    return stays(phone, asked, "the words were edited");
  }

  /** All that is no answer. */
  private static Phone sendsOddThings(Phone phone, String question) {
    phone.sees(question);
    house.telegram().awaitQuiet();
    String shown = phone.lastMessage();
    boolean after = shown.startsWith("Правки в отправленном");
    String asked = after ? shown.substring(shown.indexOf("\n\n") + 2) : shown;
    for (Consumer<Phone> odd : ODD) {
      odd.accept(phone);
      stays(phone, asked, question + ", odd thing " + ODD.indexOf(odd));
    }
    return phone;
  }

  /** The question is said once more below the answer, or a key leads back to it. */
  private static Phone stays(Phone phone, String asked, String what) {
    house.telegram().awaitQuiet();
    String said = phone.lastMessage();
    Optional<String> back =
        phone.buttonLabels().stream().filter(key -> key.contains(ON)).findFirst();
    assertThat(said).as(what).isNotEqualTo(asked);
    if (back.isPresent()) {
      phone.presses(back.get());
      house.telegram().awaitQuiet();
      said = phone.lastMessage();
    }
    assertThat(said).as(what).endsWith(asked);
    return phone;
  }

  @Test
  void whateverIsSentAtWhicheverQuestionLosesNothing() {
    operator.says("/schools").presses("Новая школа").says("Лицей № 1").presses("Москва");
    operator.presses("Ссылка для куратора").sees("Её может открыть");
    aCuratorPlans();
    String mentees = link("наставляемых: ");
    String mentors = link("наставников: ");
    aChildBegins(mentees);
    aMotherAllows();
    marina.presses("Подтвердить").sees("Все родители подтверждены");
    theChildApplies();
    aMentorApplies(mentors);
  }

  private void aCuratorPlans() {
    marina.opens(operator.findLink("s-")).says("Марина Сергеевна").presses("Новая программа");
    sendsOddThings(marina, "Кто кого поддерживает?").presses("Ученик – ученик");
    sendsOddThings(marina, "Как работают пары?").presses("Один на один").presses("Пропустить");
    sendsOddThings(marina, "Как назвать программу").presses("Наставничество 2026/27");
    sendsOddThings(marina, "Когда начинаем");
    corrects(marina, "1 октября 2026").presses("31 мая 2027");
    sendsOddThings(marina, "Сколько наставляемых").presses("12");
    corrects(marina, "8").presses("Раз в неделю");
    sendsOddThings(marina, "проверим").presses("отправить").sees("Ссылка для наставляемых");
  }

  private void aChildBegins(String link) {
    anya.opens(link).presses("Начать");
    sendsOddThings(anya, "Имя и фамилия");
    corrects(anya, "Аня Лисицына");
    sendsOddThings(anya, "Дата рождения").says("14.03.2012");
    anya.presses("Хочу участвовать").presses("Прочитать").presses("Даю согласие");
    anya.sees("Осталось одно");
  }

  private void aMotherAllows() {
    mother.opens(anya.findLink("g-")).sees("Аня Лисицына").presses("Прочитать");
    mother.presses("Не возражаю");
    sendsOddThings(mother, "фамилия, имя");
    corrects(mother, "Ирина Лисицына");
    sendsOddThings(mother, "Кем вы приходитесь").presses("Мать");
    sendsOddThings(mother, "Ваш номер телефона").sharesContact();
    mother.sees("Законный представитель: Ирина Лисицына").sendsSticker();
    mother.sees("только текст и кнопки").presses("Ответить: Аня Лисицына");
    mother.presses("Даю согласие").sees("ваше согласие записано");
  }

  private void theChildApplies() {
    anya.presses("Заполнить анкету").seesButton("6 класс");
    sendsOddThings(anya, "класс").presses("6 класс");
    sendsOddThings(anya, "труднее всего").presses("Учёба").seesButton("Математика");
    anya.presses("Математика");
    sendsOddThings(anya, "").presses("Готово").presses("Пропустить");
    anya.presses("Шахматы").presses("Готово").presses("Постарше").presses("Лично");
    anya.presses("Пн 15");
    sendsOddThings(anya, "").presses("Готово").presses("Пока нет");
    sendsOddThings(anya, "проверим").sees("Математика").sees("Шахматы").presses("отправить");
    anya.sees("Анкета у куратора");
  }

  private void aMentorApplies(String link) {
    misha.opens(link).presses("Начать").says("Миша Орлов").says("14.03.2006");
    misha.presses("Хочу участвовать").presses("Прочитать").presses("Даю согласие");
    misha.presses("Заполнить анкету");
    sendsOddThings(misha, "?");
  }

  private String link(String after) {
    return marina
        .lastMessage()
        .lines()
        .filter(one -> one.contains(after))
        .findFirst()
        .orElseThrow()
        .split(after)[1];
  }
}
