package ru.tandem.enrolment.bot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.HelpPart;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;

/**
 * What everybody can read at any time: what mentoring is, which rights and duties it brings, what
 * the words mean, and whom to turn to. Of rights each reads those of the own part.
 */
@Bot
class Handbook implements HelpPart {

  private static final String OPEN = "enrolment.handbook";
  private static final String PAGE = "enrolment.handbook.page";
  private static final String WHAT = "what";
  private static final String WORDS = "words";
  private static final String WHOM = "whom";
  private static final String GUARDIAN = "GUARDIAN";

  private final Participants participants;
  private final Guardianships guardianships;
  private final CuratedProgrammes curated;
  private final Programmes programmes;
  private final Schools schools;
  private final People people;

  Handbook(
      Participants participants,
      Guardianships guardianships,
      CuratedProgrammes curated,
      Programmes programmes,
      Schools schools,
      People people) {
    this.participants = participants;
    this.guardianships = guardianships;
    this.curated = curated;
    this.programmes = programmes;
    this.schools = schools;
    this.people = people;
  }

  @Override
  public Button help(Person person) {
    return Button.press("enrolment.handbook", OPEN);
  }

  @OnPress(value = OPEN, said = "enrolment.said.handbook")
  Reply open(Person person) {
    return Screen.of("enrolment.handbook.heading")
        .grid(pages(person).stream().map(Handbook::button).toList(), 1)
        .with(Button.press("enrolment.handbook.help", "help"), Button.home());
  }

  private static Button button(String page) {
    return Button.press(Text.of("enrolment.handbook.open." + page), PAGE, page);
  }

  private List<String> pages(Person person) {
    List<String> pages = new ArrayList<>(List.of(WHAT));
    pages.addAll(parts(person));
    pages.add(WORDS);
    if (!schools(person).isEmpty()) {
      pages.add(WHOM);
    }
    return pages;
  }

  /** As what the person takes part: each has rights of its own. */
  private Set<String> parts(Person person) {
    Set<String> parts = new LinkedHashSet<>();
    participants.current(person.id()).forEach(part -> parts.add(part.role().name()));
    if (children(person).findAny().isPresent()) {
      parts.add(GUARDIAN);
    }
    return parts;
  }

  private Stream<Participant> children(Person guardian) {
    return guardianships.findByGuardianId(guardian.id()).stream()
        .map(Guardianship::child)
        .flatMap(child -> participants.current(child).stream());
  }

  private Set<SchoolId> schools(Person person) {
    Set<SchoolId> all = new LinkedHashSet<>();
    programmesOf(person).map(programmes::get).forEach(one -> all.add(one.school()));
    return all;
  }

  private Stream<ProgrammeId> programmesOf(Person person) {
    return Stream.concat(participants.current(person.id()).stream(), children(person))
        .map(Participant::programme);
  }

  @OnPress(PAGE)
  Reply page(Person person, String page) {
    if (!pages(person).contains(page)) {
      throw new NotFound();
    }
    Button back = Button.press("enrolment.handbook.back", OPEN);
    return page.equals(WHOM)
        ? whom(person).with(back, Button.home())
        : Screen.of("enrolment.handbook." + page).with(back, Button.home());
  }

  private Screen whom(Person person) {
    List<Text> lines = new ArrayList<>();
    for (SchoolId school : schools(person)) {
      lines.add(
          Text.of(
              "enrolment.handbook.curators", schools.get(school).name(), curators(person, school)));
    }
    Screen screen =
        Screen.of(Text.paragraphs(Text.of("enrolment.handbook.whom"), Text.lines(lines)))
            .with(Button.press("enrolment.handbook.write", "consents.letter"));
    Set<String> parts = parts(person);
    boolean guarded = parts.contains(ParticipantRole.MENTEE.name()) || parts.contains(GUARDIAN);
    return guarded ? screen.with(Button.press("enrolment.handbook.call", "feedback.help")) : screen;
  }

  private Text curators(Person person, SchoolId school) {
    return Text.list(
        programmesOf(person)
            .filter(id -> programmes.get(id).school().equals(school))
            .flatMap(id -> curated.curators(id).stream())
            .distinct()
            .map(this::name)
            .toList());
  }

  private Text name(PersonId curator) {
    return Text.words(people.get(curator).name().orElse(""));
  }
}
