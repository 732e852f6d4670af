package ru.tandem.enrolment.bot;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.enrolment.Step;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeClosed;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.bot.FallsWithSeason;
import ru.tandem.programmes.bot.HearsOfEnd;
import ru.tandem.programmes.bot.KeptToRead;
import ru.tandem.programmes.bot.OpenEnd;
import ru.tandem.schools.Staffs;

/**
 * Applications that would stay without a word, and thanks to everybody when a season is closed: the
 * last thing that it ever says.
 */
@Component
@Order(ScreenPlace.ENROLMENT)
class SeasonEnd implements OpenEnd, KeptToRead, HearsOfEnd {

  private static final int MOST_LINES = 4;

  private final Participants participants;
  private final Guardianships guardianships;
  private final People people;
  private final Staffs staffs;
  private final Programmes programmes;
  private final ReviewApplication review;
  private final Supplier<List<FallsWithSeason>> falls;
  private final Chats chats;

  SeasonEnd(
      Participants participants,
      Guardianships guardianships,
      People people,
      Staffs staffs,
      Programmes programmes,
      ReviewApplication review,
      ObjectProvider<FallsWithSeason> falls,
      Chats chats) {
    this.participants = participants;
    this.guardianships = guardianships;
    this.people = people;
    this.staffs = staffs;
    this.programmes = programmes;
    this.review = review;
    this.falls = SingletonSupplier.of(() -> falls.orderedStream().toList());
    this.chats = chats;
  }

  @Override
  public Optional<Text> in(Programme programme) {
    int open = review.waiting(programme.id()).size() + review.asked(programme.id()).size();
    return open == 0 ? Optional.empty() : Optional.of(Text.of("enrolment.open", open));
  }

  @Override
  public Optional<Text> kept(Programme programme) {
    List<Participant> all = in(programme.id());
    long mentors = all.stream().filter(Participant::isMentor).count();
    return Optional.of(Text.of("enrolment.kept", all.size() - mentors, mentors));
  }

  @Override
  public Optional<Text> hears(Programme programme) {
    Set<PersonId> own = people(in(programme.id()));
    Set<PersonId> families = families(own, programme);
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(Text.of("enrolment.hears", own.size(), families.size()));
  }

  private List<Participant> in(ProgrammeId programme) {
    return participants.findByProgrammeIdOrderById(programme).stream()
        .filter(Participant::isIn)
        .toList();
  }

  private static Set<PersonId> people(List<Participant> some) {
    Set<PersonId> people = new LinkedHashSet<>();
    some.forEach(one -> people.add(one.person()));
    return people;
  }

  /**
   * Those who answer for the minors among them, and take no part themselves. A curator who is also
   * a parent knows it, and goes on to hear of the programme.
   */
  private Set<PersonId> families(Set<PersonId> own, Programme programme) {
    Set<PersonId> families = new LinkedHashSet<>();
    own.stream()
        .map(people::get)
        .filter(this::isMinor)
        .flatMap(child -> guardianships.findByChildId(child.id()).stream())
        .forEach(row -> families.add(row.guardian()));
    families.removeAll(own);
    staffs.curatorsOf(programme.school()).forEach(families::remove);
    return families;
  }

  private boolean isMinor(Person person) {
    LocalDate today = chats.today(person);
    return person.isMinor(today);
  }

  @EventListener
  @Order(ProgrammeClosed.THANKED)
  void thank(ProgrammeClosed closed) {
    Programme programme = programmes.get(closed.programme());
    String title = programme.title();
    List<Participant> in = in(closed.programme());
    Set<PersonId> own = people(in);
    Set<PersonId> accepted = people(in.stream().filter(one -> one.has(Step.APPROVED)).toList());
    own.forEach(
        person -> tell(person, thanks(title, accepted.contains(person)), falls(person, programme)));
    families(own, programme)
        .forEach(
            person ->
                tell(
                    person,
                    Screen.of("enrolment.thanks.family", title).with(Button.home()),
                    fallsOfChildren(person, own, programme)));
  }

  /** What can come next is there for those who were accepted. */
  private static Screen thanks(String title, boolean accepted) {
    Screen screen = Screen.of("enrolment.thanks", title);
    return accepted
        ? screen.with(Button.press("enrolment.thanks.next", "alumni.next")).with(Button.home())
        : screen.with(Button.home());
  }

  private List<Text> falls(PersonId person, Programme programme) {
    return falls.get().stream().flatMap(part -> part.of(person, programme).stream()).toList();
  }

  private List<Text> fallsOfChildren(
      PersonId guardian, Set<PersonId> children, Programme programme) {
    return guardianships.findByGuardianId(guardian).stream()
        .map(Guardianship::child)
        .filter(children::contains)
        .flatMap(child -> falls(child, programme).stream())
        .distinct()
        .toList();
  }

  /** What falls is said in good time; mere thanks may wait. */
  private void tell(PersonId person, Screen thanks, List<Text> falls) {
    if (falls.isEmpty()) {
      chats.tell(person, thanks, Urgency.BROADCAST);
      return;
    }
    List<Text> lines = falls.stream().limit(MOST_LINES).toList();
    Text off =
        Text.lines(
            Text.of("enrolment.thanks.falls"),
            Text.lines(lines),
            Text.more(falls.size(), MOST_LINES));
    Screen whole = new Screen(Text.paragraphs(thanks.text(), off), thanks.rows(), null);
    chats.tell(person, whole, Urgency.REMINDER);
  }
}
