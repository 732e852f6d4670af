package ru.tandem.consents.bot;

import java.util.List;
import java.util.Optional;
import ru.tandem.consents.Consents;
import ru.tandem.consents.Gate;
import ru.tandem.consents.PaperForm;
import ru.tandem.consents.PrintForm;
import ru.tandem.consents.Reader;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Codes;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.people.Person;

/** Prints what is to be signed by hand: for the curator, or for the one who is to sign. */
@Bot
class PaperDoor {

  static final String OPEN = "consents.onpaper";
  static final String OWN = "consents.printown";

  private final PrintForm print;
  private final Consents consents;
  private final Wards wards;
  private final ReviewApplication review;
  private final People people;

  PaperDoor(
      PrintForm print, Consents consents, Wards wards, ReviewApplication review, People people) {
    this.print = print;
    this.consents = consents;
    this.wards = wards;
    this.review = review;
    this.people = people;
  }

  /** What the curator can print for this participant. */
  @OnPress(OPEN)
  Reply open(Person curator, ParticipantId id) {
    Participant participant = review.of(curator, id);
    Gate gate = consents.gate(participant);
    Screen screen =
        Screen.of("consents.onpaper", DocumentPages.name(people.get(participant.person())));
    if (gate.guardian() != Gate.Key.NOT_NEEDED) {
      screen = screen.with(form("consents.onpaper.guardian", id, Reader.GUARDIAN));
    }
    Optional<Reader> own = gate.reader();
    if (own.isPresent()) {
      screen = screen.with(form("consents.onpaper.own", id, own.get()));
    }
    return screen
        .with(Button.press("consents.papercode", SignedSheets.CODE))
        .with(
            Button.press("consents.back", MissingConsents.LIST, participant.programme()),
            Button.home());
  }

  private static Button form(String key, ParticipantId id, Reader reader) {
    return Button.press(key, "consents.print", id, reader);
  }

  @OnPress("consents.print")
  Reply print(Person curator, ParticipantId id, Reader reader) {
    Participant participant = review.of(curator, id);
    PaperForm form = print.of(participant, reader, language(participant, reader));
    return file(form, participant, curator, "consents.printed")
        .with(Button.press("consents.papercame", SignedSheets.CAME, form.code()))
        .with(Button.press("consents.back", OPEN, id), Button.home());
  }

  /**
   * Who signs for himself is known; a guardian who is not in the chat reads what the school writes.
   */
  private Language language(Participant about, Reader reader) {
    return reader == Reader.GUARDIAN
        ? consents.school(about).language()
        : people.get(about.person()).language();
  }

  /** Whoever is asked may sign by hand instead, and bring the sheets to the school. */
  @OnPress(OWN)
  Reply printOwn(Person person, ParticipantId id) {
    Participant participant = wards.concerning(person, id);
    if (!participant.isIn()) {
      throw new AlreadySettled();
    }
    PaperForm form = print.of(participant, print.readerFor(person, participant), person.language());
    return file(form, participant, person, "consents.printed.own")
        .with(Button.press("consents.goon", ConsentSteps.GO, id), Button.home());
  }

  private Screen file(PaperForm form, Participant about, Person printing, String words) {
    Text name = Text.words(DocumentPages.name(people.get(about.person())));
    List<?> sheets = print.sheets(form.reader(), about);
    return Screen.of(words, name, Codes.shown(form.code()), sheets.size())
        .paper("consent-" + form.code() + ".pdf", ConsentSheets.CODE, printing, form.code());
  }
}
