package ru.tandem.tandems.bot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.Option;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programmes;
import ru.tandem.tandems.EndCause;
import ru.tandem.tandems.KindOfPair;
import ru.tandem.tandems.RequestKind;
import ru.tandem.tandems.SteerTandem;
import ru.tandem.tandems.Steering;
import ru.tandem.tandems.SteeringAct;
import ru.tandem.tandems.Steerings;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.TandemMember;
import ru.tandem.tandems.TandemRequest;
import ru.tandem.tandems.TandemRequests;
import ru.tandem.tandems.VisibleTandems;

/**
 * What a curator is asked about what he is to do with a pair, and what he reads before he says yes.
 *
 * <pre>
 *   По какой причине?              [Обе стороны согласны]
 *   Что передать паре?             [Пропустить]
 *   Что произойдёт: …              [Да, сделать]
 * </pre>
 */
@Bot
class SteerForm {

  static final String FORM = "tandems.steer";

  private final VisibleTandems visible;
  private final SteerTandem steer;
  private final Steerings steerings;
  private final TandemRequests requests;
  private final KindOfPair kinds;
  private final Programmes programmes;
  private final Foresee foresee;
  private final TandemCards cards;
  private final Chats chats;
  private final Clock clock;

  SteerForm(
      VisibleTandems visible,
      SteerTandem steer,
      Steerings steerings,
      TandemRequests requests,
      KindOfPair kinds,
      Programmes programmes,
      Foresee foresee,
      TandemCards cards,
      Chats chats,
      Clock clock) {
    this.visible = visible;
    this.steer = steer;
    this.steerings = steerings;
    this.requests = requests;
    this.kinds = kinds;
    this.programmes = programmes;
    this.foresee = foresee;
    this.cards = cards;
    this.chats = chats;
    this.clock = clock;
  }

  Tandem open(Person curator, TandemId id) {
    Tandem tandem = visible.curatedBy(curator, id);
    if (tandem.isEnded()) {
      throw new AlreadySettled();
    }
    return tandem;
  }

  @OnForm(FORM)
  Form form(Person curator, TandemId id, SteeringAct act, String whom) {
    Tandem tandem = open(curator, id);
    Optional<PersonId> who = whom(tandem, whom);
    Form form = Form.named(FORM).title(Text.of("tandems.steer." + act));
    switch (act) {
      case PAUSE -> form.ask("until", Text.of("tandems.request.until.PAUSE"), day(curator, tandem));
      case TERM -> form.ask("until", Text.of("tandems.request.until.TERM"), day(curator, tandem));
      case END -> form.ask("cause", Kinds.choice(causes()));
      case MOVE, SECOND ->
          form.ask("mentor", Kinds.choice(mentors(tandem, who)))
              .hint(Text.of("tandems.steer.best"));
      case KIND ->
          form.ask(
              "kind",
              Text.of("tandems.request.kindof"),
              Kinds.choice(
                  kinds.others(tandem).stream()
                      .map(one -> Kinds.option(one.name(), RequestCards.kind(one)))
                      .toList()));
      case SUBSTITUTE -> substitute(form, curator, tandem);
      case WAKE, BACK -> {
        // nothing but the words
      }
    }
    return form.ask("words", Kinds.text(500))
        .optional()
        .hint(Text.of("tandems.steer.hint"))
        .then(answers -> plan(curator, tandem, act, who, answers));
  }

  /** A mentor who has asked for it has said until when. */
  private void substitute(Form form, Person curator, Tandem tandem) {
    if (wished(curator, tandem).isEmpty()) {
      form.ask("until", Text.of("tandems.request.until.SUBSTITUTE"), day(curator, tandem));
    }
    List<Option> others =
        steer.substitutes(tandem).stream()
            .map(one -> Kinds.option(one.id().toString(), cards.name(one.person())))
            .toList();
    if (others.isEmpty()) {
      throw new AlreadySettled();
    }
    form.ask("mentor", Text.of("tandems.steer.substitute"), Kinds.choice(others));
  }

  private Optional<LocalDate> wished(Person curator, Tandem tandem) {
    return requests
        .findFirstByTandemIdAndPersonIdAndDecidedAtIsNull(tandem.id(), tandem.mentorPerson())
        .filter(one -> one.kind() == RequestKind.SUBSTITUTE)
        .flatMap(TandemRequest::until)
        .filter(chats.today(curator)::isBefore);
  }

  static Optional<PersonId> whom(Tandem tandem, String whom) {
    return tandem.mentees().stream()
        .map(TandemMember::person)
        .filter(one -> one.toString().equals(whom))
        .findFirst();
  }

  private Kind day(Person curator, Tandem tandem) {
    LocalDate tomorrow = chats.today(curator).plusDays(1);
    LocalDate end = programmes.get(tandem.programme()).endsOn();
    return Kinds.day(tomorrow, end.isBefore(tomorrow) ? tomorrow : end, tomorrow.minusDays(1));
  }

  private static List<Option> causes() {
    return EndCause.OF_CURATOR.stream()
        .map(cause -> Kinds.option(cause.name(), Text.of("tandems.cause." + cause)))
        .toList();
  }

  private List<Option> mentors(Tandem tandem, Optional<PersonId> who) {
    PersonId mentee = who.orElseGet(() -> tandem.mentees().get(0).person());
    List<Option> options =
        steer.mentors(tandem, mentee).stream()
            .map(one -> Kinds.option(one.id().toString(), cards.name(one.person())))
            .toList();
    if (options.isEmpty()) {
      throw new AlreadySettled();
    }
    return options;
  }

  /** What it will do, and nothing is done yet. */
  private Reply plan(
      Person curator, Tandem tandem, SteeringAct act, Optional<PersonId> who, Answers answers) {
    Steering steering =
        Steering.of(tandem.id(), act, who.orElse(null), curator.id(), clock.instant())
            .saying(answers.text("words"));
    switch (act) {
      case PAUSE, TERM -> steering.until(answers.date("until"));
      case END -> steering.because(EndCause.valueOf(answers.text("cause")));
      case MOVE, SECOND -> steering.to(new ParticipantId(Long.parseLong(answers.text("mentor"))));
      case KIND -> steering.as(MentoringKind.valueOf(answers.text("kind")));
      case SUBSTITUTE ->
          steering
              .to(new ParticipantId(Long.parseLong(answers.text("mentor"))))
              .until(wished(curator, tandem).orElseGet(() -> answers.date("until")));
      case WAKE, BACK -> {
        // nothing but the words
      }
    }
    steerings.save(steering);
    return Screen.of(
            Text.paragraphs(
                Text.of("tandems.steer." + act),
                steering
                    .cause()
                    .map(cause -> Text.of("tandems.cause." + cause))
                    .orElse(Text.empty()),
                foresee.of(steering, tandem),
                steering
                    .words()
                    .map(said -> Text.of("tandems.request.why.quoted", said))
                    .orElse(Text.empty())))
        .with(Button.press("tandems.foresee.yes", "tandems.steered", steering.id()))
        .with(Button.press("tandems.foresee.no", "tandems.card", tandem.id()), Button.home());
  }
}
