package ru.tandem.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Words;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** When an action is due, and when it is spoken of. */
class RoadmapActionTest {

  private static final List<Integer> DAYS_BEFORE = List.of(7, 1);
  private static final Instant NOW = Instant.parse("2026-09-07T06:00:00Z");
  private static final PersonId CURATOR = new PersonId(1);

  private final RoadmapAction action =
      RoadmapAction.of(
          new ProgrammeId(1),
          Stage.MENTEES,
          200,
          new RoadmapTemplate.Planned(
              "invite", 2, Duty.CURATOR, null, new Words("Пригласить", "Invite")));

  @Test
  void eachReminderIsGivenOnce() {
    action.falls(day(20));
    assertThat(reminds(12)).isFalse();
    assertThat(reminds(13)).isTrue();
    assertThat(reminds(13)).isFalse();
    assertThat(reminds(14)).isFalse();
    assertThat(reminds(19)).isTrue();
    assertThat(reminds(20)).isFalse();
  }

  @Test
  void aMissedReminderIsMadeUpForButNotAfterTheDay() {
    action.falls(day(20));
    assertThat(reminds(16)).isTrue();
    assertThat(reminds(21)).isFalse();
  }

  @Test
  void aNewDateIsRemindedOfAnew() {
    action.falls(day(10));
    assertThat(reminds(9)).isTrue();
    action.move(day(25), NOW);
    assertThat(reminds(10)).isFalse();
    assertThat(reminds(18)).isTrue();
  }

  @Test
  void whatIsDoneIsNotSpokenOf() {
    action.falls(day(20));
    action.done(CURATOR, NOW);
    assertThat(reminds(13)).isFalse();
    assertThat(action.isOverdue(day(30))).isFalse();
    assertThatThrownBy(() -> action.done(CURATOR, NOW)).isInstanceOf(AlreadySettled.class);
    action.undo(NOW);
    assertThat(action.isOverdue(day(21))).isTrue();
    assertThat(action.isOverdue(day(20))).isFalse();
  }

  @Test
  void theCuratorsDateStaysWhenTheSeasonMovesAndSoDoesThePlan() {
    action.falls(day(10));
    action.follows(day(12), day(1));
    assertThat(action.dueOn()).isEqualTo(day(12));
    action.move(day(15), NOW);
    action.follows(day(20), day(1));
    assertThat(action.dueOn()).isEqualTo(day(15));
    assertThat(action.plannedOn()).isEqualTo(day(10));
  }

  @Test
  void aDateThatHasPassedNeverMovesByItself() {
    action.falls(day(10));
    action.follows(day(25), day(11));
    assertThat(action.dueOn()).isEqualTo(day(10));
    assertThat(action.isOverdue(day(11))).isTrue();
  }

  @Test
  void nothingFallsOnADayThatHasPassed() {
    action.falls(day(20));
    action.follows(day(5), day(11));
    assertThat(action.dueOn()).isEqualTo(day(20));
  }

  @Test
  void whatTheBotHasSeenIsTickedByTheFactAndTheCuratorMayDenyIt() {
    action.falls(day(10));
    action.seen("mentees.invite", NOW);
    assertThat(action.fact()).contains("mentees.invite");
    assertThat(action.isOverdue(day(11))).isFalse();
    action.undo(NOW);
    action.seen("mentees.invite", NOW);
    assertThat(action.isDone()).isFalse();
  }

  @Test
  void beingLateIsToldOnce() {
    action.falls(day(10));
    assertThat(action.remindLate(day(10))).isFalse();
    assertThat(action.remindLate(day(11))).isTrue();
    assertThat(action.remindLate(day(12))).isFalse();
    action.move(day(20), NOW);
    assertThat(action.remindLate(day(21))).isTrue();
  }

  @Test
  void theTemplateShrinksToTheSeasonAndEndsWithIt() {
    RoadmapTemplate template = new RoadmapTemplate(new ConfigDirectory("config"));
    LocalDate starts = day(7);
    for (LocalDate ends : List.of(starts.plusWeeks(8), starts.plusWeeks(38))) {
      for (Stage stage : Stage.values()) {
        assertThat(template.actions(stage))
            .allSatisfy(
                planned -> assertThat(template.due(planned, starts, ends)).isBeforeOrEqualTo(ends));
      }
      assertThat(template.actions(Stage.COMPLETION))
          .anySatisfy(planned -> assertThat(template.due(planned, starts, ends)).isEqualTo(ends));
    }
    assertThat(template.due(template.actions(Stage.CONDITIONS).get(0), starts, starts.plusWeeks(8)))
        .isEqualTo(starts.minusWeeks(2));
  }

  private boolean reminds(int dayOfMonth) {
    return action.remind(day(dayOfMonth), DAYS_BEFORE);
  }

  private static LocalDate day(int dayOfMonth) {
    return LocalDate.of(2026, 9, dayOfMonth);
  }
}
