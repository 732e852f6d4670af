package ru.tandem.schools;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.papers.TableSheet;

/** Reads the calendar of a school out of a table. */
@Component
public class ReadCalendar {

  private final CalendarWords words;

  ReadCalendar(CalendarWords words) {
    this.words = words;
  }

  /**
   * @param today years that are not written are those of the school year that goes on, or comes
   * @return what was found; it may be nothing
   * @throws CalendarLines.Unclear for the first line that has a date and cannot be understood
   */
  public SchoolYear of(List<TableSheet> sheets, LocalDate today) {
    CalendarTable table = new CalendarTable(words, today);
    sheets.forEach(table::read);
    return table.year();
  }
}
