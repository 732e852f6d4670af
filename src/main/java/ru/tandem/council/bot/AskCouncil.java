package ru.tandem.council.bot;

import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.council.Council;
import ru.tandem.council.CouncilWord;
import ru.tandem.council.PairsForCouncil;
import ru.tandem.council.SpeakInCouncil;
import ru.tandem.delivery.Told;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.TandemId;

/** The curator asks the council, and passes on what it says of a plan. */
@Bot
class AskCouncil {

  private final CuratedProgrammes curated;
  private final Council council;
  private final PairsForCouncil pairs;
  private final SpeakInCouncil speak;
  private final CouncilNews news;
  private final CouncilNames names;
  private final Chats chats;

  AskCouncil(
      CuratedProgrammes curated,
      Council council,
      PairsForCouncil pairs,
      SpeakInCouncil speak,
      CouncilNews news,
      CouncilNames names,
      Chats chats) {
    this.curated = curated;
    this.council = council;
    this.pairs = pairs;
    this.speak = speak;
    this.news = news;
    this.names = names;
    this.chats = chats;
  }

  /** Whoever has looked at all of them is not asked again. */
  @OnPress("council.ask")
  Reply ask(Person curator, ProgrammeId id) {
    Programme programme = curated.open(curator, id);
    if (council.of(id).isEmpty()) {
      throw new AlreadySettled();
    }
    List<PersonId> asked = new ArrayList<>();
    List<PersonId> before = new ArrayList<>();
    List<PersonId> content = new ArrayList<>();
    for (PersonId member : council.of(id)) {
      int unseen = pairs.unseen(member, id).size();
      if (unseen == 0) {
        content.add(member);
        continue;
      }
      Told told = news.ask(member, programme, unseen);
      if (told == Told.YES) {
        asked.add(member);
      } else if (told == Told.BEFORE) {
        before.add(member);
      }
    }
    return Screen.of(
            Text.lines(
                some("council.ask.asked", asked),
                some("council.ask.before", before),
                some("council.ask.content", content),
                chats.unreached(council.of(id)),
                chats.later(asked, Urgency.REMINDER)))
        .with(Button.press("council.board", "matching.open", id), Button.home());
  }

  private Text some(String key, List<PersonId> members) {
    return members.isEmpty() ? Text.empty() : Text.of(key, names.names(members));
  }

  @OnPress("council.pass")
  Reply pass(Person curator, long id) {
    CouncilWord word = speak.passOn(curator, id);
    TandemId tandem = word.tandem().orElseThrow();
    news.passed(tandem, word);
    return Screen.of("council.pass.done", word.words())
        .with(Button.press("tandems.plan.open", "tandems.plan", tandem), Button.home());
  }
}
