package ru.tandem.voices.bot;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Told;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.bot.OpenEnd;
import ru.tandem.voices.AskPoll;
import ru.tandem.voices.Poll;

/** Asks people what a curator asks, and reminds the silent once a day at most. */
@Component
class PollNews implements Matters, OpenEnd {

  /** That somebody answers a short survey. */
  static final String ASKED = "voices.asked";

  private final AskPoll polls;
  private final Programmes programmes;
  private final Chats chats;

  PollNews(AskPoll polls, Programmes programmes, Chats chats) {
    this.polls = polls;
    this.programmes = programmes;
    this.chats = chats;
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(ASKED, (who, matter, since) -> polls.waiting(who, matter.number()).isEmpty());
  }

  @Override
  public Optional<Text> in(Programme programme) {
    int open = polls.open(programme.id());
    return open == 0 ? Optional.empty() : Optional.of(Text.of("voices.polls.openend", open));
  }

  /** Lays it before everybody; says when it comes, and to whom it does not. */
  Text ask(Poll poll) {
    List<PersonId> whom = polls.silent(poll);
    whom.forEach(one -> chats.tell(one, question(poll), Urgency.BROADCAST, matter(poll)));
    return Text.lines(
        Text.of("voices.polls.sent", whom.size()),
        chats.later(whom, Urgency.BROADCAST),
        chats.unreached(whom));
  }

  private Screen question(Poll poll) {
    String key = poll.isNameless() ? "voices.poll.asks.nameless" : "voices.poll.asks";
    return Screen.of(key, programmes.get(poll.programme()).title(), poll.questions().size())
        .with(Button.press("voices.poll.begin", PollBot.ANSWER, poll.id()))
        .with(Button.home());
  }

  private static Matter matter(Poll poll) {
    return Matter.of(ASKED, poll.id());
  }

  /** How many were reminded. */
  int remind(Poll poll) {
    Collection<PersonId> silent = polls.silent(poll);
    return (int)
        silent.stream()
            .filter(
                one ->
                    chats.remind(one, question(poll), Urgency.BROADCAST, matter(poll)) == Told.YES)
            .count();
  }
}
