package ru.tandem.monitoring.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.papers.ExcelFile;
import ru.tandem.papers.WordFile;
import ru.tandem.privacy.ErasePerson;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.TandemId;

/** Somebody has left in the middle of a season: chat and papers still tell the same. */
class LeaverCountedTest {

  private static final String TOLD = "план 10, приняты 3, в паре 2, весь путь 0";

  @Test
  void theChatTheReportAndTheRegisterCountThoseWhoAreThere() {
    try (House house = House.onSqlite()) {
      house.travel("2026-09-08T10:00");
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone lev = school.mentor("Лев Громов", "2009-05-02");
      Phone olga = school.mentor("Ольга Седова", "2009-05-02");
      Phone vera = school.mentee("Вера Ежова", "2013-03-14");
      Phone gleb = school.mentee("Глеб Ершов", "2013-03-14");
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      school.mentee("Ника Одинокая", "2013-03-14");
      school.met(school.pair(lev, vera), lev, vera, "2026-09-08T09:00");
      TandemId group = school.pair(olga, gleb, anya);
      school.met(group, olga, gleb, "2026-09-08T09:00");
      school.in(() -> house.bean(ErasePerson.class).now(school.person(gleb)));

      String summary = "monitoring.summary:" + school.programme();
      marina.forges(marina.lastMessageId(), summary).sees("Наставляемые: " + TOLD);
      // who has met had a pair: the way never grows wider
      marina.sees("пришли: 4 · 2").sees("в паре: 3 · 2").sees("первая встреча была: 3 · 2");
      String report = WordFile.text(file(school, marina, "final-report", "Итоговый аналит"));
      assertThat(report).contains("Наставляемых: 3 (по плану 10). Наставников: 2 (по плану 10)");
      byte[] register = file(school, marina, "mentee-register", "Реестр наставляемых");
      assertThat(ExcelFile.lines(ExcelFile.open(register).getSheetAt(0))).hasSize(1 + 3);
    }
  }

  private static byte[] file(SmallSchool school, Phone curator, String code, String title) {
    String give = "documents.give:" + school.programme() + ":" + code + ":0";
    curator.forges(curator.lastMessageId(), give).sees("Данные в файле");
    return curator.receivesFile(title);
  }
}
