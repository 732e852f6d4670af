package ru.tandem.monitoring.bot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.delivery.Urgency;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeChanged;
import ru.tandem.programmes.ProgrammeClosed;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.ProgrammePlanned;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.schools.Schools;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** On the morning after its last day the curators hear that a season can be closed; twice more. */
@Component
class ProposeClosing {

  private static final String DUE = "monitoring.closing";
  private static final LocalTime HOUR = LocalTime.of(10, 0);
  private static final int DAYS_BETWEEN = 7;
  private static final int TIMES = 3;

  private final Programmes programmes;
  private final CuratorsHear curators;
  private final Schools schools;
  private final Agenda agenda;
  private final Clock clock;

  ProposeClosing(
      Programmes programmes, CuratorsHear curators, Schools schools, Agenda agenda, Clock clock) {
    this.programmes = programmes;
    this.curators = curators;
    this.schools = schools;
    this.agenda = agenda;
    this.clock = clock;
  }

  @EventListener
  void on(ProgrammePlanned planned) {
    plan(programmes.get(planned.programme()));
  }

  /** Its end may have been moved. */
  @EventListener
  void on(ProgrammeChanged changed) {
    plan(programmes.get(changed.programme()));
  }

  private void plan(Programme programme) {
    set(programme, programme.endsOn().plusDays(1));
  }

  private void set(Programme programme, LocalDate day) {
    agenda.set(
        DUE,
        programme.id().value(),
        day.atTime(HOUR).atZone(schools.get(programme.school()).zone()).toInstant());
  }

  @EventListener
  void on(ProgrammeClosed closed) {
    agenda.cancel(DUE, closed.programme().value());
  }

  @EventListener
  void on(SchoolMoved moved) {
    List<Long> seasons =
        programmes.findBySchoolIdOrderByIdDesc(moved.school()).stream()
            .map(one -> one.id().value())
            .toList();
    agenda.move(DUE, seasons, moved::sameHour);
  }

  @OnDue(DUE)
  void propose(long id, Instant due) {
    Programme programme = programmes.get(new ProgrammeId(id));
    LocalDate today = LocalDate.now(clock.withZone(schools.get(programme.school()).zone()));
    if (programme.isClosed() || !programme.endsOn().isBefore(today)) {
      return;
    }
    Screen word =
        Screen.of("monitoring.closing", programme.title(), programme.endsOn())
            .with(Button.press("monitoring.closing.look", "programmes.close", programme.id()))
            .with(Button.press("monitoring.programme", "programmes.open", programme.id()))
            .with(Button.home());
    curators.tell(programme.id(), word, Urgency.REMINDER);
    LocalDate next = today.plusDays(DAYS_BETWEEN);
    if (next.isBefore(programme.endsOn().plusDays((long) TIMES * DAYS_BETWEEN))) {
      set(programme, next);
    }
  }
}
