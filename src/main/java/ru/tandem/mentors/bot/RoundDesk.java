package ru.tandem.mentors.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.mentors.InterviewNote;
import ru.tandem.mentors.TalkOutcome;
import ru.tandem.mentors.TalkRound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;

/**
 * Whom the curator has not spoken to this term; a note of a talk is one key, and brings the next.
 *
 * <pre>
 *   [Аня Лисицына · ещё не говорили]
 *   Аня Лисицына                  [✓ Всё хорошо] [🤝 Нужна помощь] [📵 Не удалось связаться]
 * </pre>
 */
@Bot
@Order(ScreenPlace.WRITING)
class RoundDesk implements ProgrammePart {

  private static final String SHOW = "mentors.round";
  private static final int PER_PAGE = 8;

  private final CuratedProgrammes programmes;
  private final TalkRound round;
  private final MentorTexts texts;

  RoundDesk(CuratedProgrammes programmes, TalkRound round, MentorTexts texts) {
    this.programmes = programmes;
    this.round = round;
    this.texts = texts;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    if (programme.isClosed()) {
      return;
    }
    TalkRound.Round now = round.of(programme);
    if (now.all() > 0) {
      Text label =
          now.open().isEmpty()
              ? Text.of("mentors.round.item.done")
              : Text.of("mentors.round.item", now.open().size());
      screen.item(Button.press(label, SHOW, programme.id(), 0));
    }
  }

  @OnPress(SHOW)
  Reply show(Person curator, ProgrammeId id, int page) {
    return list(programmes.open(curator, id), page, Text.empty(), List.of());
  }

  private Screen list(Programme programme, int wanted, Text done, List<Button> undo) {
    TalkRound.Round now = round.of(programme);
    Page<TalkRound.Entry> page = Page.of(now.open(), wanted, PER_PAGE);
    List<Button> people = new ArrayList<>();
    for (TalkRound.Entry entry : page.items()) {
      people.add(Button.press(label(entry), "mentors.talk", entry.participant().id()));
    }
    return Screen.of(
            Text.paragraphs(
                done,
                Text.of("mentors.round", programme.title(), now.since(), now.spoken(), now.all()),
                Text.of(people.isEmpty() ? "mentors.round.done" : "mentors.round.whom")))
        .grid(people, 1)
        .grid(page.turns(SHOW, programme.id()), 2)
        .grid(undo, 1)
        .with(Button.press("mentors.back", "programmes.open", programme.id()), Button.home());
  }

  private Text label(TalkRound.Entry entry) {
    String name = texts.name(entry.participant());
    return entry
        .tried()
        .map(note -> Text.of("mentors.round.tried", name, entry.day(note)))
        .or(
            () ->
                entry.lastTalk().map(note -> Text.of("mentors.round.last", name, entry.day(note))))
        .orElse(Text.of("mentors.round.never", name));
  }

  @OnPress("mentors.talk")
  Reply open(Person curator, ParticipantId id) {
    return card(round.entry(round.with(curator, id)), Text.empty(), List.of());
  }

  private Screen card(TalkRound.Entry entry, Text done, List<Button> undo) {
    Participant about = entry.participant();
    Text side = Text.of("mentors.talk.side." + about.role());
    return Screen.of(
            Text.paragraphs(
                done,
                Text.of("mentors.talk", texts.name(about), side),
                Text.lines(
                    entry
                        .lastTalk()
                        .map(talk -> told(entry, talk))
                        .orElse(Text.of("mentors.talk.never")),
                    entry
                        .tried()
                        .map(note -> Text.of("mentors.talk.tried", entry.day(note)))
                        .orElse(Text.empty()),
                    Text.of("mentors.talk.how"))))
        .grid(
            Stream.of(TalkOutcome.values())
                .map(
                    outcome ->
                        Button.press(
                            Text.of("mentors.talk.key." + outcome),
                            "mentors.talked",
                            about.id(),
                            outcome))
                .toList(),
            1)
        .with(Button.press("mentors.talk.words", "mentors.note", about.id()))
        .grid(undo, 1)
        .with(
            Button.press("mentors.tocard", "enrolment.card", about.id()),
            Button.press("mentors.round.back", SHOW, about.programme(), 0))
        .with(Button.home());
  }

  private static Text told(TalkRound.Entry entry, InterviewNote talk) {
    return Text.of("mentors.talk.last", entry.day(talk), MentorTexts.said(talk));
  }

  /** The next of the round comes with it, so that a round is one press a person. */
  @OnPress("mentors.talked")
  Reply noted(Person curator, ParticipantId id, TalkOutcome outcome) {
    InterviewNote note = round.note(curator, id, outcome);
    Participant about = round.with(curator, id);
    Programme programme = programmes.open(curator, about.programme());
    Text done = Text.of("mentors.talked", texts.name(about), Text.of("mentors.talk." + outcome));
    Button undo = Button.press("mentors.talked.undo", "mentors.untalked", id, note.id());
    if (outcome == TalkOutcome.HELP) {
      return Screen.of(Text.paragraphs(done, Text.of("mentors.talked.help")))
          .with(Button.press("mentors.talk.words", "mentors.note", id))
          .with(Button.press("mentors.tocard", "enrolment.card", id))
          .with(undo, Button.press("mentors.round.back", SHOW, programme.id(), 0))
          .with(Button.home());
    }
    return round.of(programme).open().stream()
        .filter(entry -> entry.tried().isEmpty())
        .findFirst()
        .map(next -> card(next, done, List.of(undo)))
        .orElseGet(() -> list(programme, 0, done, List.of(undo)));
  }

  @OnPress("mentors.untalked")
  Reply takeBack(Person curator, ParticipantId id, long note) {
    Participant about = round.takeBack(curator, id, note);
    return card(round.entry(about), Text.of("mentors.untalked", texts.name(about)), List.of());
  }
}
