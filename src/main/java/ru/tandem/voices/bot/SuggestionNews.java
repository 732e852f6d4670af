package ru.tandem.voices.bot;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.bot.OpenEnd;
import ru.tandem.voices.Suggest;
import ru.tandem.voices.Suggestion;
import ru.tandem.voices.Suggestions;

/** What is told of a suggestion: to the curators once a day, and the answer to its author. */
@Component
class SuggestionNews implements Matters, OpenEnd {

  /** That somebody has suggested something. */
  static final String NEW = "voices.new";

  private final Suggest suggest;
  private final Suggestions suggestions;
  private final Programmes programmes;
  private final CuratedProgrammes curated;
  private final Chats chats;

  SuggestionNews(
      Suggest suggest,
      Suggestions suggestions,
      Programmes programmes,
      CuratedProgrammes curated,
      Chats chats) {
    this.suggest = suggest;
    this.suggestions = suggestions;
    this.programmes = programmes;
    this.curated = curated;
    this.chats = chats;
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(
        NEW,
        (who, matter, since) ->
            suggestions.countByProgrammeIdAndAnswerIsNull(new ProgrammeId(matter.number())) == 0);
  }

  @Override
  public Optional<Text> in(Programme programme) {
    long open = suggestions.countByProgrammeIdAndAnswerIsNull(programme.id());
    return open == 0 ? Optional.empty() : Optional.of(Text.of("voices.openend", open));
  }

  /** When it was made is no hint at whose it is: several of one day are one message. */
  void made(Suggestion one) {
    Programme programme = programmes.get(one.programme());
    for (PersonId curator : curated.curators(programme.id())) {
      chats.remind(
          curator,
          Screen.of("voices.news", programme.title())
              .with(Button.press("voices.news.open", SuggestionDesk.ALL, programme.id(), 0))
              .with(Button.home()),
          Urgency.BROADCAST,
          Matter.of(NEW, programme.id()));
    }
  }

  /**
   * @return false when it does not come to the author now; it stands where the suggestion stands
   */
  boolean answered(Suggestion one) {
    return suggest.isReadable(one)
        && chats.tell(
            one.author(),
            Screen.of("voices.answered", one.words(), one.answer().orElseThrow())
                .with(Button.press("voices.item", SuggestBot.MINE), Button.home()),
            Urgency.REMINDER);
  }
}
