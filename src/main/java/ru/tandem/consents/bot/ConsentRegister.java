package ru.tandem.consents.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import ru.tandem.consents.Consent;
import ru.tandem.consents.Consents;
import ru.tandem.consents.ConsentsAbout;
import ru.tandem.consents.Register;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.documents.bot.PaperSource;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;

/** The curator's register of consents: person by person, as a table, and as copies. */
@Bot
@Order(ScreenPlace.CONSENTS)
class ConsentRegister implements ProgrammePart, PaperSource {

  private static final String LIST = "consents.register";
  static final String CARD = "consents.evidence";
  private static final int PAGE = 10;

  private final Register register;
  private final ConsentProof proof;
  private final Consents consents;
  private final ReviewApplication review;
  private final RegisteredGuardians guardians;
  private final SheetPhotos photos;
  private final People people;

  ConsentRegister(
      Register register,
      ConsentProof proof,
      Consents consents,
      ReviewApplication review,
      RegisteredGuardians guardians,
      SheetPhotos photos,
      People people) {
    this.register = register;
    this.proof = proof;
    this.consents = consents;
    this.review = review;
    this.guardians = guardians;
    this.photos = photos;
    this.people = people;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    screen.item(button(programme.id()));
  }

  @Override
  public Set<String> papers() {
    return Set.of("consents");
  }

  @Override
  public Button button(ProgrammeId programme) {
    return Button.press("consents.register.item", LIST, programme, 0);
  }

  @OnPress(value = LIST, called = "consents.register.names", shelf = true)
  Reply list(Person curator, ProgrammeId id, int page) {
    List<Participant> all = register.of(curator, id);
    Map<ParticipantId, ConsentsAbout> said = consents.about(all);
    Set<ParticipantId> done =
        all.stream()
            .filter(one -> said.get(one.id()).gate().isOpen())
            .map(Participant::id)
            .collect(Collectors.toSet());
    Page<Participant> shown = Page.of(all, page, PAGE);
    List<Button> names = new ArrayList<>();
    for (Participant one : shown.items()) {
      String key = done.contains(one.id()) ? "consents.register.done" : "consents.register.open";
      names.add(Button.press(Text.of(key, name(one.person())), CARD, one.id()));
    }
    return Screen.of("consents.register", done.size(), all.size())
        .grid(names, 1)
        .grid(shown.turns(LIST, id), 2)
        .with(Button.press("consents.register.table", "consents.table", id))
        .with(Button.press("consents.papercode", SignedSheets.CODE))
        .with(Button.press("consents.back", "programmes.open", id), Button.home());
  }

  @OnPress(CARD)
  Reply card(Person curator, ParticipantId id) {
    Participant about = review.of(curator, id);
    List<Consent> said = register.about(about);
    List<Text> lines = said.stream().map(consent -> line(consent, curator)).toList();
    Text words = lines.isEmpty() ? Text.of("consents.evidence.none") : Text.lines(lines);
    Text heading = Text.of("consents.evidence", name(about.person()));
    List<Text> known = guardians.lines(about);
    Screen screen =
        Screen.of(
            known.isEmpty()
                ? Text.paragraphs(heading, words)
                : Text.paragraphs(heading, words, Text.lines(known)));
    if (!said.isEmpty()) {
      screen = screen.with(Button.press("consents.copy", "consents.evidencecopy", id));
    }
    for (PersonId signer : signers(said).toList()) {
      screen =
          screen.with(
              Button.press(
                  Text.of("consents.evidence.back", name(signer)),
                  "consents.takeback",
                  id,
                  signer));
    }
    return guardians
        .under(photos.under(screen, about), about)
        .with(Button.press("consents.onpaper.item", PaperDoor.OPEN, id))
        .with(Button.press("consents.back", LIST, about.programme(), 0), Button.home());
  }

  private Text line(Consent consent, Person curator) {
    return Text.of(
        consent.stands() ? "consents.evidence.line" : "consents.evidence.ended",
        proof.title(consent),
        name(consent.givenBy()),
        consent.givenAt().atZone(curator.zone()).toLocalDate(),
        ConsentProof.identity(consent));
  }

  private static Stream<PersonId> signers(List<Consent> said) {
    return said.stream()
        .filter(consent -> consent.stands() && consent.isOnPaper())
        .map(Consent::givenBy)
        .distinct();
  }

  @OnPress("consents.evidencecopy")
  Reply copy(Person curator, ParticipantId id) {
    List<Consent> said = register.about(curator, id);
    if (said.isEmpty()) {
      throw new NotFound();
    }
    Participant about = review.of(curator, id);
    return Screen.of("consents.copy.came", name(about.person()))
        .paper("consents-" + id + ".pdf", ConsentProof.CODE, curator, id)
        .with(Button.press("consents.back", CARD, id), Button.home());
  }

  /** A letter has come that takes a signature back. */
  @OnPress("consents.takeback")
  Reply ask(Person curator, ParticipantId id, PersonId signer) {
    Participant about = register.signed(curator, id, signer);
    return Screen.of(
            "consents.takeback", name(signer), name(about.person()), Standstill.withPair(about))
        .with(Button.press("consents.withdraw.yes", "consents.takenback", id, signer))
        .with(Button.press("consents.withdraw.no", CARD, id));
  }

  @OnPress("consents.takenback")
  Reply takeBack(Person curator, ParticipantId id, PersonId signer) {
    register.withdraw(curator, id, signer);
    return card(curator, id);
  }

  @OnPress("consents.table")
  Reply table(Person curator, ProgrammeId id) {
    // refuses whoever may not see it
    register.of(curator, id);
    return Screen.of("consents.table")
        .paper("consents.csv", ConsentTable.CODE, curator, id)
        .with(Button.press("consents.back", LIST, id, 0), Button.home());
  }

  private Text name(PersonId id) {
    return Text.words(DocumentPages.name(people.get(id)));
  }
}
