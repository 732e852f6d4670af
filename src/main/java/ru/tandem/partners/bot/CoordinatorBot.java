package ru.tandem.partners.bot;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnLink;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.delivery.Urgency;
import ru.tandem.partners.KeepPartners;
import ru.tandem.partners.MentorsGiven;
import ru.tandem.partners.Partner;
import ru.tandem.partners.Partners;
import ru.tandem.people.Person;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;

/**
 * A partner's coordinator comes by a one-time link and sees his own people: names, meetings held,
 * certificates.
 *
 * <pre>
 *   (link)   Школа № 7 приглашает вас координатором: Завод «Заря». Как вас зовут?   Инна Львовна
 * </pre>
 */
@Bot
@Order(ScreenPlace.OTHER_SCHOOLS)
class CoordinatorBot implements HomePart {

  private static final String LINK = "k";
  private static final String FORM = "partners.join";
  private static final int LONGEST_NAME = 80;

  private final KeepPartners keep;
  private final Partners partners;
  private final MentorsGiven given;
  private final PartnerWords words;
  private final Schools schools;
  private final CuratorsHear curators;
  private final Chats chats;

  CoordinatorBot(
      KeepPartners keep,
      Partners partners,
      MentorsGiven given,
      PartnerWords words,
      Schools schools,
      CuratorsHear curators,
      Chats chats) {
    this.keep = keep;
    this.partners = partners;
    this.given = given;
    this.words = words;
    this.schools = schools;
    this.curators = curators;
    this.chats = chats;
  }

  @OnPress("partners.invite")
  Reply invite(Person curator, long id) {
    Partner partner = keep.invite(curator, id);
    School school = schools.get(partner.school());
    String link = chats.link(LINK, partner.code());
    LocalDate until = LocalDate.ofInstant(partner.codeUntil(), school.zone());
    return Screen.of("partners.link", partner.name(), until, link)
        .with(
            chats.share(
                Text.of("partners.link.share"),
                link,
                Text.of("partners.link.words", school.name(), partner.name()),
                Voice.outward(school.language(), school.zone())))
        .with(Button.press("partners.tocard", PartnerCards.CARD, id), Button.home());
  }

  @OnLink(LINK)
  Reply come(Person person, String code) {
    Partner partner = keep.comes(person, code);
    if (partner.coordinator().isPresent()) {
      return people(person, partner.id());
    }
    if (person.isMinor(chats.today(person))) {
      return Screen.of("partners.join.minor").with(Button.home());
    }
    return Reply.begin(FORM, code);
  }

  @OnForm(FORM)
  Form joins(Person person, String code) {
    Partner partner = keep.comes(person, code);
    String school = schools.get(partner.school()).name();
    return Form.named(FORM)
        .intro(Text.of("partners.join.welcome", school, partner.name()))
        .ask("join", Kinds.yesNo())
        .ask("name", Kinds.name(LONGEST_NAME))
        .when(
            answers ->
                !answers.is("join", "no") && (answers.has("name") || person.name().isEmpty()))
        .then(
            answers -> {
              if (answers.is("join", "no")) {
                return Screen.of("partners.join.no").with(Button.home());
              }
              answers.get("name").ifPresent(given -> person.isCalled(given.asString()));
              return joined(person, keep.coordinates(person, code));
            });
  }

  private Reply joined(Person person, Partner partner) {
    curators.tell(
        partner.school(),
        Screen.of("partners.joined", partner.name(), person.name().orElse(""))
            .with(Button.press("partners.tocard", PartnerCards.CARD, partner.id()))
            .with(Button.home()),
        Urgency.REMINDER);
    return people(person, partner.id());
  }

  @Override
  public void show(Person person, Home home) {
    for (Partner own : partners.findByCoordinatorIdOrderById(person.id())) {
      home.line("partners.home", own.name(), schools.get(own.school()).name());
      home.item(
          Button.press(Text.of("partners.home.people", own.name()), "partners.people", own.id()));
    }
  }

  @OnPress(value = "partners.people", called = "partners.names")
  Reply people(Person person, long id) {
    Partner own = keep.coordinated(person, id);
    return Screen.of(
            Text.paragraphs(
                Text.of("partners.own", own.name(), schools.get(own.school()).name()),
                words.people(given.of(own)),
                Text.of("partners.own.how")))
        .with(Button.press("partners.leave", "partners.leave", id))
        .with(Button.home());
  }

  @OnPress("partners.leave")
  Reply leave(Person person, long id) {
    Partner own = keep.coordinated(person, id);
    return Screen.of("partners.leave.ask", own.name())
        .with(Button.press("partners.leave.yes", "partners.left", id))
        .with(Button.press("partners.leave.no", "partners.people", id), Button.home());
  }

  @OnPress("partners.left")
  Reply left(Person person, long id) {
    Partner own = keep.leaves(person, id);
    curators.tell(
        own.school(),
        Screen.of("partners.left.told", own.name(), person.name().orElse(""))
            .with(Button.press("partners.tocard", PartnerCards.CARD, own.id()))
            .with(Button.home()),
        Urgency.REMINDER);
    return Screen.of("partners.left", own.name()).with(Button.home());
  }
}
