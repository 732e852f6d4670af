package ru.tandem.consents.bot;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.consents.ChildGoesOn;
import ru.tandem.consents.ChildPaused;
import ru.tandem.consents.Consents;
import ru.tandem.consents.MonthPassed;
import ru.tandem.consents.PauseChild;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;

/** How a child is getting on, and what a guardian can do; a minor sees what the guardian sees. */
@Bot
class ChildPage {

  static final String PAGE = "consents.child";
  static final String SAME = "consents.parentsview";

  private static final int WEEKS = 14;
  private static final int MONTH = 30;
  private static final Set<Integer> PAUSES = Set.of(WEEKS, MONTH);

  private final PauseChild pause;
  private final ChildStatus status;
  private final Consents consents;
  private final Wards wards;
  private final Participants participants;
  private final CuratedProgrammes programmes;
  private final People people;
  private final Supplier<List<BesideNews>> beside;
  private final Chats chats;

  ChildPage(
      PauseChild pause,
      ChildStatus status,
      Consents consents,
      Wards wards,
      Participants participants,
      CuratedProgrammes programmes,
      People people,
      ObjectProvider<BesideNews> beside,
      Chats chats) {
    this.pause = pause;
    this.status = status;
    this.consents = consents;
    this.wards = wards;
    this.participants = participants;
    this.programmes = programmes;
    this.people = people;
    this.beside = SingletonSupplier.of(() -> beside.orderedStream().toList());
    this.chats = chats;
  }

  @OnPress(value = PAGE, called = "consents.child.names", shelf = true)
  Reply page(Person guardian, ParticipantId id) {
    return page(pause.of(guardian, id));
  }

  private Screen page(Participant child) {
    Screen screen =
        Screen.of(
                Text.paragraphs(
                    status.inFull(child), Text.of("consents.child.private." + child.role())))
            .with(Button.press("consents.letter.item", "consents.letterabout", child.id()));
    if (!child.isPaused()) {
      screen =
          screen
              .with(pause("consents.pause.weeks", child, WEEKS))
              .with(pause("consents.pause.month", child, MONTH));
    } else if (child.has(Step.CONSENTED)) {
      screen = screen.with(Button.press("consents.pause.end", "consents.pauseend", child.id()));
    }
    return screen
        .with(Button.press("consents.mine.item", MyConsents.ABOUT, child.id()))
        .with(Button.press("consents.leave.child", WayOut.ONE, child.id()))
        .with(Button.home());
  }

  private Button pause(String key, Participant child, int days) {
    LocalDate until = consents.today(child).plusDays(days);
    return Button.press(Text.of(key, until), "consents.pause", child.id(), days);
  }

  @OnPress("consents.pause")
  Reply pause(Person guardian, ParticipantId id, int days) {
    LocalDate today = consents.today(pause.of(guardian, id));
    if (!PAUSES.contains(days)) {
      throw new NotFound();
    }
    LocalDate until = today.plusDays(days);
    pause.until(guardian, id, until);
    return page(guardian, id);
  }

  @OnPress("consents.pauseend")
  Reply goOn(Person guardian, ParticipantId id) {
    pause.goOn(guardian, id);
    return page(guardian, id);
  }

  private List<Button> keys(Participant about) {
    return beside.get().stream().flatMap(part -> part.keys(about).stream()).toList();
  }

  @EventListener
  void on(ChildPaused paused) {
    Participant child = participants.get(paused.child());
    Screen words = Screen.of("consents.paused.curator", name(child), paused.until());
    for (PersonId curator : programmes.curators(child.programme())) {
      chats.tell(curator, words.grid(keys(child), 1).with(Button.home()), Urgency.REMINDER);
    }
    chats.tell(
        child.person(),
        Screen.of("consents.paused.child", paused.until()).with(Button.home()),
        Urgency.REMINDER);
  }

  /** Who has heard of the rest hears of its end, by the day or by the guardian's word. */
  @EventListener
  void on(ChildGoesOn awake) {
    Participant child = participants.get(awake.child());
    if (child.has(Step.PAIRED)) {
      // of the pair everybody in it hears
      return;
    }
    Screen words = Screen.of("consents.awake.curator", name(child)).with(Button.home());
    programmes
        .curators(child.programme())
        .forEach(curator -> chats.tell(curator, words, Urgency.REMINDER));
    chats.tell(
        child.person(), Screen.of("consents.awake.child").with(Button.home()), Urgency.REMINDER);
  }

  /** Exactly what the guardians see. */
  @OnPress(SAME)
  Reply same(Person person, ParticipantId id) {
    Participant own = participants.of(person, id);
    if (!person.isMinor(consents.today(own))) {
      throw new NotFound();
    }
    if (wards.guardians(person.id()).isEmpty()) {
      return Screen.of("consents.parentsview.nobody." + own.role()).with(Button.home());
    }
    return Screen.of(
            Text.paragraphs(
                Text.of("consents.parentsview"),
                status.inFull(own),
                Text.of("consents.child.private." + own.role())))
        .with(Button.home());
  }

  @EventListener
  void on(MonthPassed month) {
    Participant child = participants.get(month.child());
    Screen note =
        Screen.of(Text.paragraphs(Text.of("consents.note"), status.of(child)))
            .with(Button.press("consents.note.more", PAGE, child.id()), Button.home());
    wards
        .guardians(child.person())
        .forEach(guardian -> chats.tell(guardian, note, Urgency.BROADCAST));
  }

  private String name(Participant child) {
    return DocumentPages.name(people.get(child.person()));
  }
}
