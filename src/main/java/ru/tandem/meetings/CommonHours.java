package ru.tandem.meetings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Responses;
import ru.tandem.questionnaires.Role;
import ru.tandem.schools.SchoolCalendar;
import ru.tandem.tandems.Tandem;

/** When all in a tandem have said, in their applications, that they are usually free. */
@Component
public class CommonHours {

  private static final String WEEK = "week";
  private static final int DAYS = 15;
  private static final int MOST = 4;

  /** A good hour within each part of the day of the weekly grid. */
  private static final Map<String, LocalTime> HOURS =
      Map.of("9", LocalTime.of(14, 0), "15", LocalTime.of(15, 30), "18", LocalTime.of(18, 0));

  private static final Map<String, LocalTime> ENDS =
      Map.of("9", LocalTime.of(15, 0), "15", LocalTime.of(18, 0), "18", LocalTime.of(21, 0));

  private final Questionnaires questionnaires;
  private final Responses responses;
  private final Participants participants;
  private final Programmes programmes;
  private final NextMeeting next;

  CommonHours(
      Questionnaires questionnaires,
      Responses responses,
      Participants participants,
      Programmes programmes,
      NextMeeting next) {
    this.questionnaires = questionnaires;
    this.responses = responses;
    this.participants = participants;
    this.programmes = programmes;
    this.next = next;
  }

  /** A few moments from that day on; none when nothing is common or known. */
  public List<LocalDateTime> suggest(Tandem tandem, LocalDate from, LocalDate last) {
    Set<String> common = null;
    for (ParticipantId id : tandem.actors()) {
      List<String> free = free(participants.get(id));
      if (common == null) {
        common = new HashSet<>(free);
      } else {
        common.retainAll(free);
      }
    }
    return within(common, from, last, next.calendar(tandem));
  }

  private List<String> free(Participant participant) {
    String form = programmes.get(participant.programme()).asks();
    Role role = Role.valueOf(participant.role().name());
    return questionnaires
        .find(form, role, Purpose.APPLICATION)
        .map(Questionnaire::id)
        .flatMap(
            id -> responses.latest(participant.person(), id, "participant:" + participant.id()))
        .map(response -> response.codes(WEEK))
        .orElse(List.of());
  }

  /** One moment a day, the earliest first. */
  static List<LocalDateTime> within(
      Set<String> week, LocalDate from, LocalDate last, SchoolCalendar calendar) {
    List<LocalDateTime> moments = new ArrayList<>();
    LocalDate end = from.plusDays(DAYS);
    for (LocalDate day = from; day.isBefore(end) && !day.isAfter(last); day = day.plusDays(1)) {
      Optional<LocalTime> hour = hour(week, day, calendar);
      if (hour.isPresent() && moments.size() < MOST) {
        moments.add(day.atTime(hour.get()));
      }
    }
    return moments;
  }

  /** Not in lessons, and none on a day off. */
  private static Optional<LocalTime> hour(
      Set<String> week, LocalDate day, SchoolCalendar calendar) {
    if (calendar.isDayOff(day)) {
      return Optional.empty();
    }
    String name = day.getDayOfWeek().name().substring(0, 3).toLowerCase(Locale.ROOT);
    return HOURS.keySet().stream()
        .filter(part -> week.contains(name + part))
        .flatMap(part -> afterLessons(part, day, calendar).stream())
        .sorted()
        .findFirst();
  }

  /** The good hour of that part of the day, or the one at which lessons end, if still in it. */
  private static Optional<LocalTime> afterLessons(
      String part, LocalDate day, SchoolCalendar calendar) {
    LocalTime time = calendar.afterLessons(day, HOURS.get(part));
    return Optional.of(time).filter(one -> one.isBefore(ENDS.get(part)));
  }
}
