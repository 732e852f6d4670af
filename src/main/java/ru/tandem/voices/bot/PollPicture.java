package ru.tandem.voices.bot;

import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.documents.Paper;
import ru.tandem.papers.BarPicture;
import ru.tandem.papers.BarPicture.Bar;
import ru.tandem.people.NotFound;
import ru.tandem.voices.AskPoll;
import ru.tandem.voices.PollKind;
import ru.tandem.voices.PollQuestion;
import ru.tandem.voices.PollResults;

/** What a short survey has come to, as a picture for a phone: a bar for each answer by button. */
@Component
class PollPicture implements Paper {

  static final String CODE = "voices.poll";

  private final AskPoll polls;
  private final Chats chats;

  PollPicture(AskPoll polls, Chats chats) {
    this.polls = polls;
    this.chats = chats;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public byte[] draw(Asked asked) {
    PollResults results = polls.results(polls.of(asked.reader(), asked.number(0)));
    if (!results.isPictured()) {
      throw new NotFound();
    }
    return picture(results, chats.voice(asked.reader())).png();
  }

  BarPicture picture(PollResults results, Voice voice) {
    BarPicture picture =
        new BarPicture(
            chats.plain(Text.of("voices.polls.drawn", results.replied(), results.asked()), voice));
    picture.upTo(results.replied());
    for (int place = 0; place < results.poll().questions().size(); place++) {
      PollQuestion question = results.poll().questions().get(place);
      if (question.kind() != PollKind.TEXT) {
        rows(picture, results, place, voice);
      }
    }
    return picture;
  }

  private void rows(BarPicture picture, PollResults results, int place, Voice voice) {
    PollQuestion question = results.poll().questions().get(place);
    boolean first = true;
    for (Map.Entry<String, Integer> each : results.counts(place).entrySet()) {
      if (each.getValue() > 0 || question.kind() != PollKind.SCALE) {
        String said = chats.plain(PollWords.said(question, each.getKey()), voice);
        String name = first ? (place + 1) + ". " + question.words() + " — " + said : said;
        picture.row(name, new Bar(each.getValue(), Integer.toString(each.getValue())));
        first = false;
      }
    }
  }
}
