package ru.tandem.programmes.bot;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.CuratedSchools;
import ru.tandem.schools.OnDuty;
import ru.tandem.schools.SchoolId;

/** Tells the curators on duty; whoever has to do with several schools reads first which it is. */
@Component
public class CuratorsHear {

  private final CuratedProgrammes programmes;
  private final CuratedSchools schools;
  private final OnDuty duty;
  private final Chats chats;

  CuratorsHear(CuratedProgrammes programmes, CuratedSchools schools, OnDuty duty, Chats chats) {
    this.programmes = programmes;
    this.schools = schools;
    this.duty = duty;
    this.chats = chats;
  }

  public void tell(ProgrammeId about, Screen news, Urgency urgency, Matter... matters) {
    tell(programmes.school(about), news, urgency, matters);
  }

  /**
   * @param news as each of them reads it
   */
  public void tell(
      ProgrammeId about, Function<PersonId, Screen> news, Urgency urgency, Matter... matters) {
    SchoolId school = programmes.school(about);
    for (PersonId curator : duty.in(school)) {
      chats.tell(curator, named(curator, school, news.apply(curator)), urgency, matters);
    }
  }

  public void tell(SchoolId about, Screen news, Urgency urgency, Matter... matters) {
    for (PersonId curator : duty.in(about)) {
      chats.tell(curator, named(curator, about, news), urgency, matters);
    }
  }

  /** Once a day for one matter. */
  public void remind(ProgrammeId about, Screen news, Urgency urgency, Matter... matters) {
    SchoolId school = programmes.school(about);
    for (PersonId curator : duty.in(school)) {
      chats.remind(curator, named(curator, school, news), urgency, matters);
    }
  }

  public Screen named(PersonId reader, ProgrammeId about, Screen news) {
    return named(reader, programmes.school(about), news);
  }

  /** The news as that person reads it, whoever tells it. */
  public Screen named(PersonId reader, SchoolId about, Screen news) {
    return schools
        .toTellApart(reader, about)
        .map(name -> Text.lines(Text.of("programmes.news.school", name), news.text()))
        .map(text -> new Screen(text, news.rows(), news.attachment()))
        .orElse(news);
  }
}
