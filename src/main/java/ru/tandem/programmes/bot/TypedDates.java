package ru.tandem.programmes.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Overheard;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** A curator types a date under the settings of a programme instead of pressing a key first. */
@Bot
class TypedDates implements Overheard {

  /** Of more programmes nobody looks for his own among buttons. */
  private static final int MOST = 3;

  private final CuratedProgrammes programmes;
  private final ProgrammeSettings settings;
  private final Chats chats;

  TypedDates(CuratedProgrammes programmes, ProgrammeSettings settings, Chats chats) {
    this.programmes = programmes;
    this.settings = settings;
    this.chats = chats;
  }

  @Override
  public Optional<Reply> hear(Person person, String words) {
    return Optional.empty();
  }

  @Override
  public Optional<Reply> guess(Person person, String words) {
    LocalDate today = chats.today(person);
    Kind date = Kinds.date(today.minusYears(1), today.plusYears(2), today);
    List<Programme> own = programmes.of(person).stream().filter(one -> !one.isClosed()).toList();
    return own.isEmpty() || !(date.words(words, null) instanceof Kind.Step.Accepted accepted)
        ? Optional.empty()
        : Optional.of(offer(person, own, LocalDate.parse(accepted.answer().asString())));
  }

  private Screen offer(Person person, List<Programme> own, LocalDate day) {
    List<Button> buttons = new ArrayList<>();
    for (Programme programme : own.subList(0, Math.min(MOST, own.size()))) {
      for (ProgrammeSettings.Matter end : ProgrammeSettings.ENDS_OF_SEASON) {
        Text title = Text.words(programmes.title(person, programme));
        Text label = Text.of("programmes.typed." + end.code(), title);
        buttons.add(Button.press(label, "programmes.typed", programme.id(), end, day));
      }
    }
    return Screen.of("programmes.typed", day).grid(buttons, 1).with(Button.home());
  }

  @OnPress("programmes.typed")
  Reply take(Person curator, ProgrammeId id, ProgrammeSettings.Matter end, LocalDate day) {
    if (!ProgrammeSettings.ENDS_OF_SEASON.contains(end)) {
      throw new NotFound();
    }
    return settings.typed(curator, id, end, day);
  }
}
