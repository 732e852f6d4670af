package ru.tandem.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.tandem.TestDatabase;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** An operator's slips are put right. */
class OperatorStoryTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aSchoolsNameIsPutRightAndEverythingLaterCarriesIt(TestDatabase database) throws IOException {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house, "Школа № 70", "Осень");
      new SmallSchool(house, "Гимназия «Ёлка»", "Весна");
      Phone operator = house.operator().opens("");
      Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
      Phone head = school.staff("Иван Петрович", StaffRole.OBSERVER);
      operator.says("/schools").presses("Школа № 70").presses("Название");
      operator.sees("Как правильно называется «Школа № 70»").says("гимназия  Елка");
      operator.sees("уже есть");
      house.restart();
      operator.says("Школа № 7").sees("Школа № 7\nТам сейчас").seesButton("Название");
      for (Phone phone : List.of(marina, head)) {
        phone.sees("Школа «Школа № 70» теперь называется «Школа № 7»");
        phone.says("/menu").sees("Школа № 7").doesNotSee("Школа № 70");
      }
      operator.presses("Название").says("ШКОЛА № 7").sees("ШКОЛА № 7\nТам сейчас");
      operator.presses("Название").says("Школа № 7").sees("Школа № 7\nТам сейчас");

      marina.says("/menu").presses("Осень").presses("Приглашения").presses("Новое приглашение");
      marina.presses("Наставляемые").says("7Б").sees("До какого дня").presses("Пропустить");
      marina.sees("Сколько человек").presses("Пропустить").presses("Плакат");
      try (PDDocument poster = Loader.loadPDF(marina.receivesFile("poster.pdf"))) {
        String printed = new PDFTextStripper().getText(poster);
        assertThat(printed).contains("Школа № 7").doesNotContain("Школа № 70");
      }
      Phone anya = house.phone("Аня").opens(marina.findLink("i-")).sees("Школа № 7");
      for (Phone phone : List.of(marina, head, anya)) {
        phone.forges(phone.lastMessageId(), "schools.rename:" + school.id());
        phone.seesToast("уже решено");
      }
      operator.forges(operator.lastMessageId(), "schools.rename:98765").seesToast("уже решено");
    }
  }
}
