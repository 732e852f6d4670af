package ru.tandem.meetings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.People;
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
  private final People people;
  private final Programmes programmes;
  private final NextMeeting next;

  CommonHours(
      Questionnaires questionnaires,
      Responses responses,
      Participants participants,
      People people,
      Programmes programmes,
      NextMeeting next) {
    this.questionnaires = questionnaires;
    this.responses = responses;
    this.participants = participants;
    this.people = people;
    this.programmes = programmes;
    this.next = next;
  }

  /**
   * When somebody is usually free.
   *
   * @param week the parts of it, as {@code mon15}
   * @param clock by whose hours they are told
   */
  record Free(Set<String> week, ZoneId clock) {

    boolean at(ZonedDateTime moment) {
      ZonedDateTime own = moment.withZoneSameInstant(clock);
      String day = own.getDayOfWeek().name().substring(0, 3).toLowerCase(Locale.ROOT);
      return part(own.toLocalTime()).filter(part -> week.contains(day + part)).isPresent();
    }

    private static Optional<String> part(LocalTime time) {
      return HOURS.keySet().stream()
          .filter(part -> !time.isBefore(LocalTime.of(Integer.parseInt(part), 0)))
          .filter(part -> time.isBefore(ENDS.get(part)))
          .findFirst();
    }
  }

  /** A few moments from that day on; none when nothing is common or known. */
  public List<LocalDateTime> suggest(Tandem tandem, LocalDate from, LocalDate last) {
    List<Free> all =
        tandem.actors().stream().map(participants::get).map(this::usually).distinct().toList();
    return within(all, next.zone(tandem), from, last, next.calendar(tandem));
  }

  private Free usually(Participant one) {
    return new Free(Set.copyOf(free(one)), people.get(one.person()).zone());
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
      List<Free> all, ZoneId zone, LocalDate from, LocalDate last, SchoolCalendar calendar) {
    List<LocalDateTime> moments = new ArrayList<>();
    LocalDate end = from.plusDays(DAYS);
    for (LocalDate day = from; day.isBefore(end) && !day.isAfter(last); day = day.plusDays(1)) {
      Optional<LocalDateTime> good = good(all, zone, day, calendar);
      if (good.isPresent() && moments.size() < MOST) {
        moments.add(good.get());
      }
    }
    return moments;
  }

  /** Not in lessons, and none on a day off. */
  private static Optional<LocalDateTime> good(
      List<Free> all, ZoneId zone, LocalDate day, SchoolCalendar calendar) {
    if (calendar.isDayOff(day)) {
      return Optional.empty();
    }
    return Stream.concat(Stream.of(zone), all.stream().map(Free::clock))
        .distinct()
        .flatMap(clock -> HOURS.values().stream().map(hour -> day.atTime(hour).atZone(clock)))
        .map(moment -> moment.withZoneSameInstant(zone).toLocalDateTime())
        .filter(moment -> moment.toLocalDate().equals(day))
        .flatMap(moment -> afterLessons(moment, calendar).stream())
        .filter(moment -> all.stream().allMatch(one -> one.at(moment.atZone(zone))))
        .min(Comparator.naturalOrder());
  }

  /** The good hour of that part of the day, or the one at which lessons end, if still in it. */
  private static Optional<LocalDateTime> afterLessons(
      LocalDateTime moment, SchoolCalendar calendar) {
    LocalTime wanted = moment.toLocalTime();
    LocalTime time = calendar.afterLessons(moment.toLocalDate(), wanted);
    return Optional.of(moment.with(time)).filter(one -> Free.part(time).equals(Free.part(wanted)));
  }
}
