package ru.tandem.tandems.bot;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Option;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.matching.Outcome;
import ru.tandem.matching.SeekSecond;
import ru.tandem.matching.Selection;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.SteerTandem;
import ru.tandem.tandems.Steering;
import ru.tandem.tandems.SteeringAct;
import ru.tandem.tandems.Steerings;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemMember;
import ru.tandem.tandems.Tandems;

/**
 * Second mentors for several mentees in one search.
 *
 * <pre>
 *   Кому нужен второй наставник?      [Аня Лисицына] [Боря Котов]
 *   [✅ Назначить всех: 2]
 * </pre>
 */
@Bot
class SecondMentors {

  private static final String FORM = "tandems.seconds";
  private static final String LANE = "matching:";
  private static final int MOST = 20;

  private final CuratedProgrammes programmes;
  private final Tandems tandems;
  private final Participants participants;
  private final SteerTandem steer;
  private final Steerings steerings;
  private final SeekSecond seek;
  private final TandemCards cards;
  private final Clock clock;

  SecondMentors(
      CuratedProgrammes programmes,
      Tandems tandems,
      Participants participants,
      SteerTandem steer,
      Steerings steerings,
      SeekSecond seek,
      TandemCards cards,
      Clock clock) {
    this.programmes = programmes;
    this.tandems = tandems;
    this.participants = participants;
    this.steer = steer;
    this.steerings = steerings;
    this.seek = seek;
    this.cards = cards;
    this.clock = clock;
  }

  static Button button(ProgrammeId programme) {
    return Button.press(FORM, FORM, programme);
  }

  @OnPress(FORM)
  Reply begin(Person curator, ProgrammeId id) {
    programmes.open(curator, id);
    return single(id).isEmpty()
        ? Screen.of("tandems.seconds.nobody").with(back(id), Button.home())
        : Reply.begin(FORM, id);
  }

  private static Button back(ProgrammeId id) {
    return Button.press("tandems.all", "tandems.all", id, 0);
  }

  /** Those who work with one mentor and may begin with another. */
  private List<TandemMember> single(ProgrammeId id) {
    return tandems.findByProgrammeIdOrderById(id).stream()
        .filter(pair -> !pair.isEnded())
        .flatMap(
            pair -> pair.mentees().stream().filter(one -> steer.mayHaveSecond(pair, one.person())))
        .toList();
  }

  @OnForm(FORM)
  Form form(Person curator, ProgrammeId programme) {
    programmes.open(curator, programme);
    List<Option> options =
        single(programme).stream()
            .map(one -> Kinds.option(one.participant().toString(), cards.name(one.person())))
            .toList();
    return Form.named(FORM)
        .ask("mentees", Kinds.several(options, MOST))
        .then(answers -> search(curator, programme, answers.codes("mentees")));
  }

  /** Beside the chats, as all searches of the programme are. */
  private Reply search(Person curator, ProgrammeId programme, List<String> chosen) {
    Set<ParticipantId> mentees =
        chosen.stream()
            .map(code -> new ParticipantId(Long.parseLong(code)))
            .collect(Collectors.toSet());
    Screen meanwhile = Screen.of("tandems.seconds.searching").with(back(programme), Button.home());
    Supplier<Supplier<Reply>> work =
        () -> {
          Selection found = seek.of(programme, mentees);
          return () -> found(curator, programme, mentees, found);
        };
    return new Reply.Beside(meanwhile, LANE + programme, work);
  }

  /** Nothing is done yet; each may be given his second mentor alone, or all of them at once. */
  private Reply found(
      Person curator, ProgrammeId programme, Set<ParticipantId> mentees, Selection found) {
    List<Steering> planned = new ArrayList<>();
    for (Outcome.Proposal each : found.outcome().proposals()) {
      ParticipantId mentor = found.participant(each.couple().mentor()).id();
      pair(programme, each.couple().mentee())
          .map(pair -> planned(curator, pair, each.couple().mentee(), mentor))
          .filter(one -> steer.isSecond(one, tandems.get(one.tandem())))
          .ifPresent(one -> planned.add(steerings.save(one)));
    }
    Set<PersonId> helped =
        planned.stream().map(one -> one.person().orElseThrow()).collect(Collectors.toSet());
    List<PersonId> alone =
        mentees.stream()
            .map(one -> participants.get(one).person())
            .filter(one -> !helped.contains(one))
            .toList();
    Text none =
        alone.isEmpty() ? Text.empty() : Text.of("tandems.seconds.none", cards.names(alone));
    if (planned.isEmpty()) {
      return Screen.of(none).with(back(programme), Button.home());
    }
    Text words =
        Text.paragraphs(
            Text.of("tandems.seconds.found"),
            Text.lines(planned.stream().map(this::line).toList()),
            none,
            Text.of("tandems.seconds.then"));
    return Screen.of(words)
        .with(all(programme, planned))
        .grid(planned.size() > 1 ? planned.stream().map(this::one).toList() : List.of(), 1)
        .with(back(programme), Button.home());
  }

  private Optional<Tandem> pair(ProgrammeId programme, PersonId mentee) {
    return tandems.living(mentee).stream()
        .filter(pair -> pair.programme().equals(programme) && !pair.mentorPerson().equals(mentee))
        .findFirst();
  }

  private Steering planned(Person curator, Tandem pair, PersonId mentee, ParticipantId mentor) {
    return Steering.of(pair.id(), SteeringAct.SECOND, mentee, curator.id(), clock.instant())
        .to(mentor);
  }

  private Text line(Steering one) {
    return Text.of(
        "tandems.seconds.line", name(one), cards.name(tandems.get(one.tandem()).mentorPerson()));
  }

  /** The mentee, and who comes beside the mentor. */
  private Text name(Steering one) {
    PersonId mentor = participants.get(one.mentor().orElseThrow()).person();
    return Text.of(
        "tandems.seconds.pair", cards.name(one.person().orElseThrow()), cards.name(mentor));
  }

  private Button one(Steering one) {
    return Button.press(Text.of("tandems.seconds.one", name(one)), "tandems.steered", one.id());
  }

  private static Button all(ProgrammeId programme, List<Steering> planned) {
    return Button.press(
        Text.of("tandems.seconds.all", planned.size()),
        "tandems.seconded",
        programme,
        planned.get(0).id(),
        planned.get(planned.size() - 1).id());
  }

  /** Whoever has found somebody meanwhile, or for whom there is no place left, stays as he is. */
  @OnPress("tandems.seconded")
  Reply carryOut(Person curator, ProgrammeId programme, long from, long to) {
    programmes.open(curator, programme);
    List<Text> done = new ArrayList<>();
    List<Text> left = new ArrayList<>();
    for (Steering one :
        steerings.findByActAndPlannedByAndIdBetweenOrderById(
            SteeringAct.SECOND, curator.id(), from, to)) {
      Tandem tandem = tandems.get(one.tandem());
      if (!tandem.programme().equals(programme)) {
        continue;
      }
      if (steer.isSecond(one, tandem)) {
        steer.carryOut(one, tandem, curator.id());
        done.add(name(one));
      } else {
        left.add(name(one));
      }
    }
    if (done.isEmpty() && left.isEmpty()) {
      throw new AlreadySettled();
    }
    return Screen.of(
            Text.paragraphs(
                done.isEmpty()
                    ? Text.empty()
                    : Text.of("tandems.seconds.done", OrderWords.capped(done)),
                left.isEmpty()
                    ? Text.empty()
                    : Text.of("tandems.seconds.left", OrderWords.capped(left))))
        .with(back(programme), Button.home());
  }
}
