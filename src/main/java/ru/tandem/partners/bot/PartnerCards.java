package ru.tandem.partners.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.partners.KeepPartners;
import ru.tandem.partners.MentorsGiven;
import ru.tandem.partners.Partner;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.bot.SettingsPart;
import ru.tandem.schools.bot.SettingsScreen;

/** The cards of a school's partners, and one of them. */
@Bot
@Order(ScreenPlace.OTHER_SCHOOLS)
class PartnerCards implements SettingsPart {

  static final String ALL = "partners.all";
  static final String CARD = "partners.card";

  private final KeepPartners keep;
  private final MentorsGiven given;
  private final PartnerWords words;
  private final CuratedProgrammes programmes;
  private final Invite invite;
  private final Schools schools;
  private final Chats chats;

  PartnerCards(
      KeepPartners keep,
      MentorsGiven given,
      PartnerWords words,
      CuratedProgrammes programmes,
      Invite invite,
      Schools schools,
      Chats chats) {
    this.keep = keep;
    this.given = given;
    this.words = words;
    this.programmes = programmes;
    this.invite = invite;
    this.schools = schools;
    this.chats = chats;
  }

  @Override
  public void show(SchoolId school, SettingsScreen screen) {
    screen.setting(
        Text.of("partners.value", words.count(school)),
        Button.press("partners.button", ALL, school));
  }

  @OnPress(value = ALL, called = "partners.names", shelf = true)
  Reply all(Person curator, SchoolId school) {
    List<Partner> cards = keep.in(curator, school);
    List<Button> buttons = new ArrayList<>(cards.stream().map(words::button).toList());
    given
        .withoutCard(school, cards)
        .forEach(
            name ->
                buttons.add(
                    Button.press(
                        Text.of("partners.without", name),
                        PartnerForms.ENTER,
                        school,
                        PartnerForms.mark(name))));
    String said = buttons.isEmpty() ? "partners.none" : "partners.how";
    return Screen.of(
            Text.paragraphs(Text.of("partners.all", schools.get(school).name()), Text.of(said)))
        .grid(buttons, 1)
        .with(Button.press("partners.new", PartnerForms.ENTER, school, 0))
        .with(Button.press("schools.settings.back", "schools.settings", school), Button.home());
  }

  @OnPress(CARD)
  Reply card(Person curator, long id) {
    return card(curator, keep.of(curator, id), Text.empty());
  }

  Screen card(Person curator, Partner partner, Text done) {
    Screen screen = Screen.of(Text.paragraphs(done, words.card(partner, given.of(partner))));
    long id = partner.id();
    if (partner.isEnded()) {
      screen = screen.with(Button.press("partners.goon", "partners.goon", id));
    } else {
      screen =
          screen
              .grid(invitations(curator, partner), 1)
              .with(
                  Button.press("partners.change", PartnerForms.CHANGE, id),
                  Button.press("partners.end", "partners.end", id))
              .with(coordinator(partner));
    }
    return screen.with(Button.press("partners.back", ALL, partner.school()), Button.home());
  }

  private static Button coordinator(Partner partner) {
    return partner.coordinator().isPresent()
        ? Button.press("partners.dismiss", "partners.dismiss", partner.id())
        : Button.press("partners.invite", "partners.invite", partner.id());
  }

  /** By which its mentors come into each season that goes on. */
  private List<Button> invitations(Person curator, Partner partner) {
    return programmes.of(curator).stream()
        .filter(one -> one.school().equals(partner.school()))
        .map(
            one ->
                Button.press(
                    Text.of("partners.mentors.invite", one.title()),
                    "partners.mentors",
                    partner.id(),
                    one.id()))
        .toList();
  }

  /** The invitation that bears its name: whoever comes by it counts as given by the partner. */
  @OnPress("partners.mentors")
  Reply mentors(Person curator, long id, ProgrammeId season) {
    Partner partner = keep.open(curator, id);
    Programme programme = programmes.open(curator, season);
    if (!programme.school().equals(partner.school())) {
      throw new NotFound();
    }
    String code = invite.from(programme.id(), ParticipantRole.MENTOR, partner.name()).code();
    return Screen.of("partners.mentors", partner.name(), programme.title())
        .with(Button.press("partners.mentors.link", "enrolment.invitation", code))
        .with(Button.press("partners.tocard", CARD, id), Button.home());
  }

  /** Whom to call is forgotten then, and nobody brings that back. */
  @OnPress("partners.end")
  Reply ask(Person curator, long id) {
    Partner partner = keep.open(curator, id);
    return Screen.of("partners.end.ask", partner.name())
        .with(Button.press("partners.end.yes", "partners.ended", id))
        .with(Button.press("partners.tocard", CARD, id), Button.home());
  }

  @OnPress("partners.ended")
  Reply end(Person curator, long id) {
    Optional<PersonId> coordinator = keep.of(curator, id).coordinator();
    Partner partner = keep.end(curator, id);
    coordinator.ifPresent(person -> tellGone(person, partner));
    return card(curator, partner, Text.of("partners.ended"));
  }

  private void tellGone(PersonId coordinator, Partner partner) {
    chats.tell(
        coordinator,
        Screen.of("partners.gone", partner.name(), schools.get(partner.school()).name())
            .with(Button.home()),
        Urgency.REMINDER);
  }

  @OnPress("partners.goon")
  Reply goOn(Person curator, long id) {
    return card(curator, keep.goOn(curator, id), Text.of("partners.goeson"));
  }

  @OnPress("partners.dismiss")
  Reply dismiss(Person curator, long id) {
    PersonId gone = keep.of(curator, id).coordinator().orElseThrow(AlreadySettled::new);
    Partner partner = keep.dismiss(curator, id);
    tellGone(gone, partner);
    return card(curator, partner, Text.of("partners.dismissed"));
  }
}
