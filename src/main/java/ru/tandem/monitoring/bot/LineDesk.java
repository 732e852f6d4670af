package ru.tandem.monitoring.bot;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.RemindedWords;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Reminded;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Step;
import ru.tandem.feedback.Survey;
import ru.tandem.feedback.bot.RemindOfSurvey;
import ru.tandem.monitoring.DigestMark;
import ru.tandem.monitoring.DigestMarks;
import ru.tandem.monitoring.PairsAtRisk;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.VisibleTandems;

/**
 * What a line of the digest does. It looks at how things stand when it is pressed and not when it
 * was written, so that a digest of last week does no harm; the letter is then written anew.
 */
@Bot
class LineDesk {

  static final String MEET = "monitoring.meet";

  private final CuratedProgrammes programmes;
  private final Schools schools;
  private final Running running;
  private final WriteDigest write;
  private final StuckLines stuck;
  private final SurveyLines surveys;
  private final PairsAtRisk risks;
  private final VisibleTandems tandems;
  private final RemindAll remindAll;
  private final RemindOfSurvey remindOf;
  private final RemindedWords said;
  private final DigestMarks marks;
  private final Names names;
  private final Chats chats;
  private final Clock clock;

  LineDesk(
      CuratedProgrammes programmes,
      Schools schools,
      Running running,
      WriteDigest write,
      StuckLines stuck,
      SurveyLines surveys,
      PairsAtRisk risks,
      VisibleTandems tandems,
      RemindAll remindAll,
      RemindOfSurvey remindOf,
      RemindedWords said,
      DigestMarks marks,
      Names names,
      Chats chats,
      Clock clock) {
    this.programmes = programmes;
    this.schools = schools;
    this.running = running;
    this.write = write;
    this.stuck = stuck;
    this.surveys = surveys;
    this.risks = risks;
    this.tandems = tandems;
    this.remindAll = remindAll;
    this.remindOf = remindOf;
    this.said = said;
    this.marks = marks;
    this.names = names;
    this.chats = chats;
    this.clock = clock;
  }

  /** Pressed twice it is done once. */
  @OnPress(DigestLines.ACT)
  Reply act(Person curator, ProgrammeId id, LineKind kind, long number, int whole) {
    Programme programme = programmes.of(curator, id);
    if (programme.isClosed()) {
      return closed(curator, programme, whole == 1);
    }
    Instant now = clock.instant();
    Optional<DigestMark> before = marks.of(id, kind.matter(number), now);
    if (before.isPresent()) {
      Text who = names.of(before.get().by());
      return again(curator, programme, whole == 1)
          .then(Reply.toast("monitoring.line.before", who, before.get().at()));
    }
    Optional<Text> done = does(curator, programme, kind, number);
    if (done.isEmpty()) {
      return again(curator, programme, whole == 1).then(Reply.toast("monitoring.line.settled"));
    }
    marks.done(id, kind.matter(number), curator.id(), now);
    return again(curator, programme, whole == 1).then(new Reply.Toast(done.get()));
  }

  /** Of a season that is over there is no letter any more. */
  private Reply closed(Person curator, Programme programme, boolean whole) {
    if (!whole) {
      throw new AlreadySettled();
    }
    return again(curator, programme, true).then(Reply.toast("monitoring.line.closed"));
  }

  /** The letter as it would be written now. */
  private Reply again(Person curator, Programme programme, boolean whole) {
    School school = schools.get(programme.school());
    return whole
        ? write.weekly(curator, school, running.in(school, clock.instant()))
        : write.now(curator, school, programme);
  }

  /** What has been done; empty when there is nothing to do any more. */
  private Optional<Text> does(Person curator, Programme programme, LineKind kind, long number) {
    return switch (kind) {
      case STUCK -> stuck(programme, step(number));
      case SURVEY -> survey(programme, survey(number));
      case PAIR -> pair(tandems.curatedBy(curator, new TandemId(number)), programme);
      case PERSON -> person(programme, new PersonId(number));
    };
  }

  private static Step step(long number) {
    return at(Step.values(), number);
  }

  private static Survey survey(long number) {
    return at(Survey.values(), number);
  }

  private static <T> T at(T[] all, long number) {
    if (number < 0 || number >= all.length) {
      throw new NotFound();
    }
    return all[(int) number];
  }

  private Optional<Text> stuck(Programme programme, Step step) {
    List<Participant> here = stuck.in(programme).getOrDefault(step, List.of());
    return here.isEmpty() ? Optional.empty() : Optional.of(said.brief(remindAll.standing(here)));
  }

  private Optional<Text> survey(Programme programme, Survey survey) {
    List<Participant> late = surveys.late(programme).getOrDefault(survey, List.of());
    return late.isEmpty() ? Optional.empty() : Optional.of(said.brief(remindOf.of(survey, late)));
  }

  /** Where it is only that they do not meet, both are reminded; else the curator takes it on. */
  private Optional<Text> pair(Tandem tandem, Programme programme) {
    if (!tandem.programme().equals(programme.id())) {
      throw new NotFound();
    }
    return risks.in(programme).stream()
        .filter(one -> one.tandem().id().equals(tandem.id()) && !one.ofPair().isEmpty())
        .findFirst()
        .map(
            one ->
                one.ofPair().stream().allMatch(reason -> reason.risk().isAboutMeeting())
                    ? said.brief(remind(tandem))
                    : Text.of("monitoring.line.taken"));
  }

  private Reminded remind(Tandem tandem) {
    Screen word =
        Screen.of("monitoring.line.meet")
            .with(Button.press("monitoring.line.meet.open", "tandems.card", tandem.id()))
            .with(Button.press("monitoring.line.meet.write", "consents.letter"))
            .with(Button.home());
    Reminded told = new Reminded();
    tandem
        .people()
        .forEach(
            one ->
                told.add(
                    one, chats.remind(one, word, Urgency.BROADCAST, Matter.of(MEET, tandem.id()))));
    return told;
  }

  private Optional<Text> person(Programme programme, PersonId who) {
    return risks.in(programme).stream()
        .flatMap(one -> one.reasons().stream())
        .filter(reason -> reason.risk().isUrgent())
        .filter(reason -> reason.who().filter(who::equals).isPresent())
        .findFirst()
        .map(reason -> Text.of("monitoring.line.taken"));
  }
}
