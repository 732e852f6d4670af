package ru.tandem.meetings.bot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.Option;
import ru.tandem.conversation.Text;
import ru.tandem.meetings.Appointment;
import ru.tandem.meetings.Mode;
import ru.tandem.meetings.OpenHours;
import ru.tandem.meetings.Outside;

/**
 * The days and hours that somebody may pick for something, by his own clock: those at which its
 * school lets people meet, and any other by typing, with a warning.
 *
 * @param slots good moments by the school's clock; may be empty
 * @param free whether all who are to be there can come then
 */
record OfferedTimes(
    TimeErrand errand,
    List<LocalDateTime> slots,
    OpenHours hours,
    int minutes,
    LocalDate last,
    Instant now,
    ZoneId clock,
    Predicate<Appointment> free) {

  private static final DateTimeFormatter CODE = DateTimeFormatter.ofPattern("yyyyMMdd'-'HHmm");
  private static final String OTHER = "other";
  private static final int SOONEST = 59;
  private static final LocalTime EARLIEST = LocalTime.of(6, 0);
  private static final LocalTime LATEST = LocalTime.of(23, 0);

  /** The questions by which a moment is found. */
  void ask(Form form) {
    if (!slots.isEmpty()) {
      form.ask("slot", Kinds.choice(slotOptions()));
    }
    LocalDate today = today();
    Map<LocalDate, List<LocalTime>> days = days();
    LocalDate first = days.get(today).isEmpty() && last.isAfter(today) ? today.plusDays(1) : today;
    form.ask("day", Kinds.day(first, last, today, day -> !times(days, day).isEmpty()))
        .when(answers -> slots.isEmpty() || answers.is("slot", OTHER));
    days.values().stream()
        .distinct()
        .filter(times -> !times.isEmpty())
        .forEach(
            times ->
                hour(
                    form,
                    key(times),
                    times,
                    answers -> times(days, answers.date("day")).equals(times)));
    hour(
        form,
        key(OpenHours.steps()) + "x",
        OpenHours.steps(),
        answers -> times(days, answers.date("day")).isEmpty());
    warn(form);
  }

  private void hour(Form form, String key, List<LocalTime> times, Predicate<Answers> when) {
    form.ask(key, Text.of("meetings.proposal.time"), Kinds.time(times, EARLIEST, LATEST))
        .when(answers -> answers.has("day") && when.test(answers));
  }

  /** Days with the same hours have the same question. */
  private static String key(List<LocalTime> times) {
    return "t" + Integer.toHexString(times.hashCode());
  }

  private List<Option> slotOptions() {
    List<Option> options = new ArrayList<>();
    for (LocalDateTime slot : slots) {
      options.add(
          Kinds.option(
              CODE.format(slot), Text.of("meetings.slot", slot.atZone(hours.zone()).toInstant())));
    }
    options.add(Kinds.option(OTHER, Text.of("meetings.slot.other")));
    return options;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, clock);
  }

  private Map<LocalDate, List<LocalTime>> days() {
    Map<LocalDate, List<LocalTime>> days = new LinkedHashMap<>();
    for (LocalDate day = today(); !day.isAfter(last); day = day.plusDays(1)) {
      days.put(day, free(day));
    }
    days.putIfAbsent(today(), List.of());
    return days;
  }

  /** Neither past nor refused. */
  private List<LocalTime> free(LocalDate day) {
    return hours.times(day, minutes, clock).stream()
        .filter(
            time -> {
              Instant moment = day.atTime(time).atZone(clock).toInstant();
              return moment.isAfter(now.plusSeconds(SOONEST * 60L))
                  && !errand.refused().contains(moment)
                  && free.test(new Appointment(moment, minutes, Mode.SCHOOL, ""));
            })
        .toList();
  }

  private static List<LocalTime> times(Map<LocalDate, List<LocalTime>> days, LocalDate day) {
    return days.getOrDefault(day, List.of());
  }

  /** What is wanted outside is said before it is sent; going back leads to another time. */
  private void warn(Form form) {
    for (Outside outside : Outside.values()) {
      form.ask(
              "beyond" + outside.ordinal(),
              Text.of("meetings.beyond." + outside),
              Kinds.choice(Kinds.options("meetings.beyond", "yes")))
          .when(answers -> beyond(answers).filter(outside::equals).isPresent())
          .hint(Text.of("meetings.beyond.hint"));
    }
  }

  private Optional<Outside> beyond(Answers answers) {
    return moment(answers)
        .flatMap(at -> hours.outside(new Appointment(at, minutes, Mode.SCHOOL, "")));
  }

  /** What has been picked; empty before it has. */
  Optional<Instant> moment(Answers answers) {
    if (!slots.isEmpty() && answers.has("slot") && !answers.is("slot", OTHER)) {
      LocalDateTime slot = LocalDateTime.parse(answers.text("slot"), CODE);
      return Optional.of(slot.atZone(hours.zone()).toInstant());
    }
    if (!answers.has("day")) {
      return Optional.empty();
    }
    LocalDate day = answers.date("day");
    List<LocalTime> times = free(day);
    String key = times.isEmpty() ? key(OpenHours.steps()) + "x" : key(times);
    return answers.has(key)
        ? Optional.of(day.atTime(answers.time(key)).atZone(clock).toInstant())
        : Optional.empty();
  }
}
