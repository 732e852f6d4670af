package ru.tandem.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.ProgrammePlanned;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.RelayRule;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.Tandems;

/** A season that went well is planned again: what goes along with it, and what does not. */
class NextSeasonStoryTest {

  @Test
  void theRoadmapGoesAlongWithItsDaysOfWorkAndWhoAnswersForThemAndThePeopleDoNot() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone olga = school.staff("Ольга Ивановна", StaffRole.CURATOR);
      Phone gone = school.mentor("Глеб Ушедший", "1980-05-02");
      Phone adviser = school.staff("Инна Львовна", StaffRole.COUNCIL);
      school.pair(
          school.mentor("Миша Орлов", "2009-05-02"), school.mentee("Аня Лисицына", "2013-03-14"));
      school.publish(new ProgrammePlanned(school.programme()));
      school.in(
          () -> {
            List<RoadmapAction> all = actions(house, school.programme().value());
            // a Friday, and a year later a Saturday
            all.get(0).move(LocalDate.parse("2026-10-02"), house.now());
            all.get(0).entrust(school.person(olga).id());
            all.get(1).entrust("Завуч Иванова");
            // who is not of the staff
            all.get(2).entrust(school.person(gone).id());
            // who has left the office and only advises
            all.get(3).entrust(school.person(adviser).id());
            school.bean(Programmes.class).get(school.programme()).relays(RelayRule.ALWAYS);
            return all;
          });
      marina.says("/menu").presses("Осень").presses("Изменить").presses("Повторить");
      marina.sees("7 сентября 2027").sees("20 декабря 2027").sees("Люди не переносятся");
      marina.presses("Создать").sees("7 сентября 2027");

      Programme next = house.bean(Programmes.class).findBySchoolIdOrderByIdDesc(school.id()).get(0);
      List<RoadmapAction> all = actions(house, next.id().value());
      assertThat(all.get(0).dueOn()).isEqualTo("2027-10-04");
      assertThat(all.get(0).responsible()).contains(school.person(olga).id());
      assertThat(all.get(1).responsibleName()).contains("Завуч Иванова");
      assertThat(all.get(2).responsible()).isEmpty();
      assertThat(all.get(3).responsible()).isEmpty();
      assertThat(all).noneMatch(RoadmapAction::isDone);
      assertThat(next.relay()).isEqualTo(RelayRule.ALWAYS);
      assertThat(house.bean(Participants.class).findByProgrammeIdOrderById(next.id())).isEmpty();
      assertThat(house.bean(Tandems.class).findByProgrammeIdOrderById(next.id())).isEmpty();
    }
  }

  private static List<RoadmapAction> actions(House house, long programme) {
    return house
        .bean(RoadmapActions.class)
        .findByProgrammeIdOrderByPlace(new ProgrammeId(programme));
  }
}
