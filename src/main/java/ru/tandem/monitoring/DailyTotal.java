package ru.tandem.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import ru.tandem.enrolment.Step;
import ru.tandem.meetings.MeetingState;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.SchoolId;

/** What a programme came to by the end of a day, without a single name. */
@Entity
public class DailyTotal {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private SchoolId schoolId;
  private LocalDate day;
  private int mentees;
  private int mentors;
  private int paired;
  private int held;
  private int finished;
  private int menteesAsked;
  private int menteesAnswered;
  private int menteesSatisfied;
  private int mentorsAsked;
  private int mentorsAnswered;
  private int mentorsSatisfied;

  protected DailyTotal() {}

  static DailyTotal of(Summary summary, LocalDate day) {
    DailyTotal total = new DailyTotal();
    total.programmeId = summary.programme().id();
    total.schoolId = summary.programme().school();
    return total.by(summary, day);
  }

  /** The same day counted anew. */
  DailyTotal by(Summary summary, LocalDate day) {
    this.day = day;
    mentees = summary.mentees().reached(Step.JOINED);
    mentors = summary.mentors().reached(Step.JOINED);
    paired = summary.mentees().reached(Step.PAIRED);
    held = (int) summary.meetings(MeetingState.HELD);
    finished = summary.mentees().reached(Step.FINISHED);
    menteesAsked = summary.mentees().figures().asked();
    menteesAnswered = summary.mentees().figures().answered();
    menteesSatisfied = summary.mentees().figures().satisfied();
    mentorsAsked = summary.mentors().figures().asked();
    mentorsAnswered = summary.mentors().figures().answered();
    mentorsSatisfied = summary.mentors().figures().satisfied();
    return this;
  }

  ProgrammeId programme() {
    return programmeId;
  }

  SchoolId school() {
    return schoolId;
  }

  LocalDate day() {
    return day;
  }

  /**
   * @param fewest answers of fewer people are not shown
   */
  SchoolTotals.Totals totals(int fewest) {
    return new SchoolTotals.Totals(
        1,
        mentees,
        mentors,
        paired,
        held,
        finished,
        new Figures(menteesAsked, menteesAnswered, menteesSatisfied, fewest, List.of()),
        new Figures(mentorsAsked, mentorsAnswered, mentorsSatisfied, fewest, List.of()));
  }
}
