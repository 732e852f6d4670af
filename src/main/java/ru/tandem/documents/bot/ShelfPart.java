package ru.tandem.documents.bot;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;
import ru.tandem.schools.Staff;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;

/** The way to the papers: for a curator on the programme's screen, for the head at home. */
@Component
@Order(ScreenPlace.DOCUMENTS)
class ShelfPart implements ProgrammePart, HomePart {

  /** Older seasons are reached by their summary. */
  private static final int SHOWN = 2;

  private final Staffs staffs;
  private final Programmes programmes;
  private final CuratedProgrammes titles;

  ShelfPart(Staffs staffs, Programmes programmes, CuratedProgrammes titles) {
    this.staffs = staffs;
    this.programmes = programmes;
    this.titles = titles;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    screen.item(PaperDesk.button(Text.of("documents.item"), programme));
  }

  @Override
  public void show(Person person, Home home) {
    for (Staff office : staffs.findByPersonIdOrderById(person.id())) {
      if (office.role() == StaffRole.OBSERVER && !staffs.isCurator(person.id(), office.school())) {
        List<Programme> all = programmes.findBySchoolIdOrderByIdDesc(office.school());
        all.stream()
            .limit(SHOWN)
            .forEach(one -> home.item(PaperDesk.button(label(person, one), one)));
      }
    }
  }

  private Text label(Person head, Programme programme) {
    return Text.of("documents.item.of", titles.title(head, programme));
  }
}
