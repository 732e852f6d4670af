package ru.tandem.schools.bot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Overheard;
import ru.tandem.conversation.Reply;
import ru.tandem.people.Person;
import ru.tandem.schools.CuratedSchools;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.SchoolYear;
import ru.tandem.schools.SpanKind;
import ru.tandem.schools.calendar.ReadCalendar;
import ru.tandem.schools.calendar.Unclear;

/**
 * A curator types holidays or the hours of lessons under the settings, with no key pressed first.
 */
@Component
class TypedCalendar implements Overheard {

  /** Days without another word are holidays, as a rule. */
  private static final List<SpanKind> KINDS = List.of(SpanKind.HOLIDAY, SpanKind.TERM);

  /** Of more schools nobody looks for his own among buttons. */
  private static final int MOST = 5;

  private final CuratedSchools schools;
  private final ReadCalendar reading;
  private final Chats chats;

  TypedCalendar(CuratedSchools schools, ReadCalendar reading, Chats chats) {
    this.schools = schools;
    this.reading = reading;
    this.chats = chats;
  }

  @Override
  public Optional<Reply> hear(Person person, String words) {
    return Optional.empty();
  }

  @Override
  public List<Reply.Begin> belong(Person person, String words) {
    return schools.of(person.id()).stream()
        .limit(MOST)
        .flatMap(id -> form(id, words, chats.today(person)).stream())
        .toList();
  }

  private Optional<Reply.Begin> form(SchoolId id, String words, LocalDate today) {
    for (SpanKind kind : KINDS) {
      if (tells(words, kind, today)) {
        return Optional.of(new Reply.Begin(CalendarForms.DAYS, CalendarForms.more(id, kind)));
      }
    }
    return tellsHours(words)
        ? Optional.of(new Reply.Begin(CalendarForms.LESSONS, id.toString()))
        : Optional.empty();
  }

  /** Whether there is more than a single day, which may be anything. */
  private boolean tells(String words, SpanKind kind, LocalDate today) {
    try {
      SchoolYear year = reading.typed(words, kind, today);
      return year.days(kind).stream().anyMatch(span -> span.days() > 1);
    } catch (Unclear other) {
      return false;
    }
  }

  private boolean tellsHours(String words) {
    try {
      return !reading.lessons(words).isEmpty();
    } catch (Unclear other) {
      return false;
    }
  }
}
