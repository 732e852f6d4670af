package ru.tandem.monitoring.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.papers.ExcelFile;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** Who of two heads has said yes to a register, and when, stands in the file itself. */
class ApprovalSheetTest {

  @Test
  void theHeadWhoHasSaidYesStandsInTheRegister() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Соколова", StaffRole.CURATOR);
      school.staff("Пётр Ильич Громов", StaffRole.OBSERVER);
      Phone second = school.staff("Анна Львовна Седова", StaffRole.OBSERVER);
      school.mentor("Миша Орлов", "2010-05-02");
      assertThat(register(school, marina).getSheet("Утверждение")).isNull();
      String card = "documents.card:" + school.programme() + ":mentor-register";
      marina.forges(marina.lastMessageId(), card).presses("На утверждение");
      second.sees("Ждёт вашего решения").presses("Утвердить").sees("руководитель утверждает");
      XSSFWorkbook book = register(school, marina);
      assertThat(ExcelFile.lines(book.getSheet("Утверждение")))
          .isEqualTo(
              List.of(
                  List.of("Решение", "Руководитель", "Когда"),
                  List.of("утверждено", "Анна Львовна Седова", "07.09.2026")));
      assertThat(ExcelFile.lines(book.getSheetAt(0))).hasSize(2);

      school.mentor("Лена Ручьёва", "2010-05-02");
      assertThat(register(school, marina).getSheet("Утверждение")).isNull();
      marina.presses("К документу").sees("С того дня бумага изменилась");
      marina.presses("Изменилось: на утверждение снова").sees("передано руководителю");
      second.sees("Ждёт вашего решения").presses("Утвердить").sees("руководитель утверждает");
      assertThat(register(school, marina).getSheet("Утверждение")).isNotNull();
    }
  }

  private static XSSFWorkbook register(SmallSchool school, Phone curator) {
    String give = "documents.give:" + school.programme() + ":mentor-register:0";
    curator.forges(curator.lastMessageId(), give).sees("Данные в файле");
    return ExcelFile.open(curator.receivesFile("Реестр наставников"));
  }
}
