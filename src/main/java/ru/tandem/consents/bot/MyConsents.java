package ru.tandem.consents.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ru.tandem.consents.Consent;
import ru.tandem.consents.ConsentDocument;
import ru.tandem.consents.ConsentDocuments;
import ru.tandem.consents.Consents;
import ru.tandem.consents.InviteGuardian;
import ru.tandem.consents.Reader;
import ru.tandem.consents.SettleObjection;
import ru.tandem.consents.Wards;
import ru.tandem.consents.WithdrawConsent;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Guardianship;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;

/** All that somebody has agreed to: to read again, to add to, and to take back by one button. */
@Bot
class MyConsents {

  static final String ALL = "consents.mine";
  static final String ABOUT = "consents.about";
  private static final String OWN = "consents.withdraw.own";

  private final Wards wards;
  private final Consents consents;
  private final ConsentDocuments documents;
  private final WithdrawConsent withdraw;
  private final SettleObjection objection;
  private final DocumentPages pages;
  private final InviteGuardian invite;
  private final GuardianCall call;
  private final Participants participants;
  private final People people;
  private final Chats chats;

  MyConsents(
      Wards wards,
      Consents consents,
      ConsentDocuments documents,
      WithdrawConsent withdraw,
      SettleObjection objection,
      DocumentPages pages,
      InviteGuardian invite,
      GuardianCall call,
      Participants participants,
      People people,
      Chats chats) {
    this.wards = wards;
    this.consents = consents;
    this.documents = documents;
    this.withdraw = withdraw;
    this.objection = objection;
    this.pages = pages;
    this.invite = invite;
    this.call = call;
    this.participants = participants;
    this.people = people;
    this.chats = chats;
  }

  /** Oneself and each child, once for each school. */
  List<Participant> concerned(Person person) {
    Set<List<Object>> seen = new HashSet<>();
    return Stream.concat(participants.kept(person.id()).stream(), wards.kept(person).stream())
        .filter(one -> seen.add(List.of(one.person(), consents.school(one).id())))
        .toList();
  }

  @OnPress(value = ALL, called = "consents.mine.names", shelf = true)
  Reply all(Person person) {
    List<Participant> concerned = concerned(person);
    if (concerned.isEmpty()) {
      throw new NotFound();
    }
    if (concerned.size() == 1) {
      return about(person, concerned.get(0).id());
    }
    List<Button> buttons = new ArrayList<>();
    for (Participant one : concerned) {
      buttons.add(
          Button.press(
              Text.of("consents.mine.one", name(one), consents.school(one).name()),
              ABOUT,
              one.id()));
    }
    return Screen.of("consents.mine").grid(buttons, 1).with(Button.home());
  }

  private String name(Participant participant) {
    return DocumentPages.name(people.get(participant.person()));
  }

  @OnPress(ABOUT)
  Reply about(Person person, ParticipantId id) {
    return screen(person, wards.concerning(person, id));
  }

  private Screen screen(Person person, Participant about) {
    ParticipantId id = about.id();
    List<Text> lines = new ArrayList<>();
    List<Button> papers = new ArrayList<>();
    for (ConsentDocument document : asked(person, about)) {
      lines.add(line(person, about, document));
      papers.add(
          Button.press(
              Text.of("consents.paper", DocumentPages.title(document)),
              "consents.paper",
              id,
              document.id()));
    }
    Screen screen =
        Screen.of(
                Text.paragraphs(
                    Text.of("consents.about", name(about), consents.school(about).name()),
                    Text.lines(lines),
                    Text.of("consents.about.how")))
            .grid(papers, 1);
    if (about.isIn()) {
      screen = screen.with(Button.press("consents.printown", PaperDoor.OWN, id));
    }
    if (given(person, about).findAny().isPresent()) {
      screen = screen.with(Button.press("consents.copy", ConsentCopies.COPY, id));
      screen = screen.with(Button.press("consents.withdraw", "consents.withdraw", id));
    }
    if (DocumentPages.isOwn(person, about) && invite.isPossible(about)) {
      screen = screen.with(Button.press("consents.callanother", "consents.callanother", id));
    }
    return screen.with(Button.home());
  }

  /** Most children have more than one who answers for them. */
  @OnPress("consents.callanother")
  Reply callAnother(Person child, ParticipantId id) {
    return call.anotherToChild(participants.of(child, id), child);
  }

  private List<ConsentDocument> asked(Person person, Participant about) {
    Reader reader =
        DocumentPages.isOwn(person, about)
            ? consents.reader(about).orElseThrow(NotFound::new)
            : Reader.GUARDIAN;
    return documents.of(reader, about.role());
  }

  private Text line(Person person, Participant about, ConsentDocument document) {
    return given(person, about)
        .filter(consent -> consent.isTo(document))
        .findFirst()
        .map(
            consent ->
                Text.of(
                    "consents.line.given",
                    DocumentPages.title(document),
                    consent.givenAt().atZone(person.zone()).toLocalDate()))
        .orElse(Text.of("consents.line.open", DocumentPages.title(document)));
  }

  private Stream<Consent> given(Person person, Participant about) {
    return consents.of(about.person()).stream()
        .filter(consent -> consent.givenBy().equals(person.id()))
        .filter(consent -> consent.school().equals(consents.school(about).id()))
        .filter(Consent::stands);
  }

  @OnPress("consents.paper")
  Reply paper(Person person, ParticipantId id, String name) {
    Participant about = wards.concerning(person, id);
    ConsentDocument document = pages.worded(name, person, about);
    Button back = Button.press("consents.back", ABOUT, id);
    if (!consents.about(about).stands(person.id(), document)) {
      Screen page =
          about.isIn()
              ? pages.toAgree(document, about, person)
              : pages.read(document, about, person);
      return page.with(back, Button.home());
    }
    Screen page = pages.read(document, about, person);
    if (!document.required()) {
      page = page.with(Button.press("consents.drop", "consents.drop", id, document.id()));
    }
    return page.with(back, Button.home());
  }

  @OnPress("consents.drop")
  Reply drop(Person person, ParticipantId id, String name) {
    Participant about = wards.concerning(person, id);
    ConsentDocument document = pages.worded(name, person, about);
    if (document.required()) {
      throw new NotFound();
    }
    withdraw.only(document, person.id(), about);
    Text taken = Text.of("consents.dropped", name(about), DocumentPages.title(document));
    Screen now = screen(person, about);
    return new Screen(Text.paragraphs(taken, now.text()), now.rows(), null);
  }

  @OnPress("consents.withdraw")
  Reply ask(Person person, ParticipantId id) {
    Participant about = wards.concerning(person, id);
    LocalDate erasure = chats.today(person).plusDays(WithdrawConsent.UNTIL_ERASURE.toDays());
    String question = question(person, about);
    String yes = OWN.equals(question) ? "consents.withdraw.own.yes" : "consents.withdraw.yes";
    return Screen.of(question, name(about), erasure, Standstill.withPair(about))
        .with(Button.press(yes, "consents.withdrawn", id))
        .with(Button.press("consents.withdraw.no", ABOUT, id), Button.home());
  }

  private static String question(Person person, Participant about) {
    if (about.isDeclined()) {
      return "consents.withdraw.declined";
    }
    return DocumentPages.isOwn(person, about) ? OWN : "consents.withdraw.child";
  }

  @OnPress("consents.withdrawn")
  Reply withdraw(Person person, ParticipantId id) {
    Participant about = wards.concerning(person, id);
    Guardianship unchecked =
        wards
            .guardianship(person.id(), about.person())
            .filter(guardianship -> !guardianship.isChecked())
            .orElse(null);
    if (unchecked != null && !DocumentPages.isOwn(person, about)) {
      withdraw.dismiss(unchecked);
      return Screen.of("consents.dismissed").with(Button.home());
    }
    LocalDate erasure = withdraw.all(person.id(), about).atZone(person.zone()).toLocalDate();
    if (about.isDeclined()) {
      return Screen.of("consents.withdraw.gone", name(about), erasure).with(Button.home());
    }
    String done =
        objection.isPossible(about, person.id())
            ? "consents.withdraw.done.both"
            : "consents.withdraw.done";
    return Screen.of(done, name(about), erasure)
        .with(Button.press("consents.again", ConsentSteps.GO, id), Button.home());
  }
}
