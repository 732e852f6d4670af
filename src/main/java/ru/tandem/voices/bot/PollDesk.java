package ru.tandem.voices.bot;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;
import ru.tandem.voices.AskPoll;
import ru.tandem.voices.Poll;
import ru.tandem.voices.PollResults;

/** The curator's own short surveys: what each has come to, who is reminded, and its end. */
@Bot
@Order(ScreenPlace.WRITING)
class PollDesk implements ProgrammePart {

  static final String ALL = "voices.polls";
  static final String CARD = "voices.polls.card";

  private static final String REMIND = "voices.polls.remind";
  private static final String CLOSE = "voices.polls.close";
  private static final String NAMES = "voices.polls.names";
  private static final String PICTURE = "voices.polls.picture";
  private static final int PER_PAGE = 6;

  private final AskPoll polls;
  private final PollWords words;
  private final PollNews news;
  private final CuratedProgrammes programmes;

  PollDesk(AskPoll polls, PollWords words, PollNews news, CuratedProgrammes programmes) {
    this.polls = polls;
    this.words = words;
    this.news = news;
    this.programmes = programmes;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    if (!programme.isClosed() || !polls.of(curator, programme.id()).isEmpty()) {
      screen.item(Button.press("voices.polls.item", ALL, programme.id(), 0));
    }
  }

  @OnPress(ALL)
  Reply all(Person curator, ProgrammeId id, int page) {
    Programme programme = programmes.of(curator, id);
    List<Poll> all = polls.of(curator, id);
    Page<Poll> shown = Page.of(all, page, PER_PAGE);
    List<Button> cards = new ArrayList<>();
    for (Poll one : shown.items()) {
      String key = one.isOpen() ? "voices.polls.open" : "voices.polls.ended";
      cards.add(Button.press(Text.of(key, PollWords.opening(one)), CARD, one.id()));
    }
    Screen screen =
        Screen.of(
            Text.paragraphs(
                Text.of("voices.polls.list", programme.title()), Text.of("voices.polls.what")));
    if (!programme.isClosed()) {
      screen = screen.with(Button.press("voices.polls.new", NewPoll.WHOM, id));
    }
    return screen
        .grid(cards, 1)
        .grid(shown.turns(ALL, id), 2)
        .with(Button.press("voices.toprogramme", "programmes.open", id), Button.home());
  }

  @OnPress(CARD)
  Reply card(Person curator, long id) {
    return card(polls.of(curator, id), Text.empty());
  }

  Screen card(Poll poll, Text done) {
    PollResults results = polls.results(poll);
    Screen screen =
        Screen.of(
            Text.paragraphs(
                done,
                Text.of(
                    poll.isNameless() ? "voices.polls.head.nameless" : "voices.polls.head",
                    poll.askedAt(),
                    AudienceWords.name(poll.audience()),
                    results.replied(),
                    results.asked()),
                words.results(results)));
    if (results.isPictured()) {
      screen = screen.with(Button.press(PICTURE, PICTURE, poll.id()));
    }
    if (!poll.isNameless() && results.replied() > 0) {
      screen = screen.with(Button.press(NAMES, NAMES, poll.id()));
    }
    if (poll.isOpen()) {
      if (results.replied() < results.asked()) {
        screen = screen.with(Button.press(REMIND, REMIND, poll.id()));
      }
      screen = screen.with(Button.press(CLOSE, CLOSE, poll.id()));
    }
    return screen.with(Button.press("voices.polls.back", ALL, poll.programme(), 0), Button.home());
  }

  @OnPress(REMIND)
  Reply remind(Person curator, long id) {
    Poll poll = polls.of(curator, id);
    return card(poll, Text.of("voices.polls.reminded", news.remind(poll)));
  }

  @OnPress(CLOSE)
  Reply close(Person curator, long id) {
    return card(polls.close(curator, id), Text.of("voices.polls.closed"));
  }

  @OnPress(NAMES)
  Reply names(Person curator, long id) {
    Poll poll = polls.of(curator, id);
    if (poll.isNameless()) {
      throw new NotFound();
    }
    return Screen.of(
            Text.paragraphs(
                Text.of("voices.polls.byname", PollWords.opening(poll)),
                words.byName(polls.results(poll))))
        .with(Button.press("voices.polls.tocard", CARD, id), Button.home());
  }

  @OnPress(PICTURE)
  Reply picture(Person curator, long id) {
    Poll poll = polls.of(curator, id);
    if (!polls.results(poll).isPictured()) {
      throw new NotFound();
    }
    return Screen.of("voices.polls.pictured", PollWords.opening(poll))
        .drawing("poll.png", PollPicture.CODE, curator, id)
        .with(Button.press("voices.polls.tocard", CARD, id), Button.home());
  }
}
