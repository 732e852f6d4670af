package ru.tandem.consents.bot;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import ru.tandem.consents.AskForConsents;
import ru.tandem.consents.Asking;
import ru.tandem.consents.Consents;
import ru.tandem.consents.Gate;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.RemindedWords;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Reminded;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;

/** Whose yes is still missing in a programme, and what the curator can do about it. */
@Bot
@Order(ScreenPlace.MISSING_CONSENTS)
class MissingConsents implements ProgrammePart {

  static final String LIST = "consents.missing";

  /** More of them make no readable message; the longest waiting come first. */
  private static final int SHOWN = 12;

  private final CuratedProgrammes programmes;
  private final AskForConsents ask;
  private final ReviewApplication review;
  private final Participants participants;
  private final Consents consents;
  private final People people;
  private final GuardianCall call;
  private final RemindedWords words;
  private final Chats chats;

  MissingConsents(
      CuratedProgrammes programmes,
      AskForConsents ask,
      ReviewApplication review,
      Participants participants,
      Consents consents,
      People people,
      GuardianCall call,
      RemindedWords words,
      Chats chats) {
    this.programmes = programmes;
    this.ask = ask;
    this.review = review;
    this.participants = participants;
    this.consents = consents;
    this.people = people;
    this.call = call;
    this.words = words;
    this.chats = chats;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    int missing = ask.open(List.of(programme.id())).size();
    if (missing > 0) {
      screen.wide(Button.press(Text.of("consents.missing.item", missing), LIST, programme.id()));
    }
  }

  @OnPress(LIST)
  Reply list(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    List<Asking> open = ask.open(List.of(id));
    if (open.isEmpty()) {
      return Screen.of("consents.missing.none", programme.title()).with(back(id), Button.home());
    }
    List<Text> lines = new ArrayList<>();
    List<List<Button>> rows = new ArrayList<>();
    for (Asking asking : open.stream().limit(SHOWN).toList()) {
      Participant participant = participants.get(asking.participant());
      Gate gate = consents.gate(participant);
      Text name = Text.words(DocumentPages.name(people.get(participant.person())));
      Text line = Text.of("consents.missing.line", name, Text.of(waitsFor(gate)));
      lines.add(chats.reaches(participant.person()) ? line : Text.of("conversation.silent", line));
      rows.add(buttons(participant, gate, name));
    }
    if (open.size() > SHOWN) {
      lines.add(Text.of("consents.missing.more", open.size() - SHOWN));
    }
    Screen screen =
        Screen.of(
                Text.paragraphs(
                    Text.of("consents.missing.title", programme.title(), open.size()),
                    Text.lines(lines),
                    Text.of("consents.missing.how")))
            .with(Button.press("consents.missing.remindall", "consents.remindall", id).below());
    for (List<Button> row : rows) {
      screen = screen.with(row.toArray(Button[]::new));
    }
    return screen.with(back(id), Button.home());
  }

  private static Button back(ProgrammeId id) {
    return Button.press("consents.back", "programmes.open", id);
  }

  private static String waitsFor(Gate gate) {
    if (gate.isOpen()) {
      return "consents.missing.renewal";
    }
    if (waitsForCurator(gate)) {
      return "consents.missing.curator";
    }
    boolean guardian = gate.guardian() == Gate.Key.MISSING;
    if (gate.ownIsGiven()) {
      return "consents.missing.guardian";
    }
    return guardian ? "consents.missing.both" : "consents.missing.own";
  }

  private static boolean waitsForCurator(Gate gate) {
    return gate.guardian() == Gate.Key.UNCONFIRMED && gate.ownIsGiven();
  }

  private static List<Button> buttons(Participant participant, Gate gate, Text name) {
    if (waitsForCurator(gate)) {
      return List.of(Button.press(Text.of("consents.missing.confirm", name), GuardianCheck.NEXT));
    }
    Button remind =
        Button.press(Text.of("consents.missing.remind", name), "consents.remind", participant.id())
            .below();
    Button paper = Button.press("consents.missing.paper", PaperDoor.OPEN, participant.id());
    if (gate.guardian() != Gate.Key.MISSING) {
      return List.of(remind, paper);
    }
    return List.of(
        remind,
        Button.press("consents.missing.handover", "consents.handover", participant.id()),
        paper);
  }

  @OnPress("consents.remind")
  Reply remind(Person curator, ParticipantId id) {
    Participant participant = review.of(curator, id);
    return said(participant.programme(), ask.remind(participant.id()));
  }

  /** Over the chat in short, and below the list who was reminded and why others were not. */
  private Reply said(ProgrammeId id, Reminded said) {
    Button list = Button.press("consents.back", LIST, id);
    return new Reply.Toast(words.brief(said))
        .then(Screen.of(words.of(said)).with(list, Button.home()));
  }

  @OnPress("consents.remindall")
  Reply remindAll(Person curator, ProgrammeId id) {
    programmes.of(curator, id);
    Reminded said = new Reminded();
    ask.open(List.of(id)).stream()
        .map(Asking::participant)
        .filter(one -> !waitsForCurator(consents.gate(participants.get(one))))
        .forEach(one -> said.addAll(ask.remind(one)));
    return said(id, said);
  }

  @OnPress("consents.handover")
  Reply handOver(Person curator, ParticipantId id) {
    Participant child = review.of(curator, id);
    return call.toCurator(child, Button.press("consents.back", LIST, child.programme()));
  }
}
