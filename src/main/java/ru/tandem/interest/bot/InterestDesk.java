package ru.tandem.interest.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.interest.Interest;
import ru.tandem.interest.InterestPoll;
import ru.tandem.interest.Tally;
import ru.tandem.interest.Wish;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;

/** Where a curator hands out the link of the poll, sees the counts and closes it. */
@Bot
@Order(ScreenPlace.INTEREST)
class InterestDesk implements ProgrammePart {

  private final Interest interest;
  private final CuratedProgrammes programmes;
  private final Schools schools;
  private final Chats chats;

  InterestDesk(Interest interest, CuratedProgrammes programmes, Schools schools, Chats chats) {
    this.interest = interest;
    this.programmes = programmes;
    this.schools = schools;
    this.chats = chats;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    if (!programme.isClosed() || interest.of(curator, programme.id()).isPresent()) {
      screen.item(Button.press("interest.item", "interest.show", programme.id()));
    }
  }

  @OnPress("interest.show")
  Reply show(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    Optional<InterestPoll> poll = interest.of(curator, id);
    if (poll.filter(InterestPoll::isOpen).isPresent()) {
      return open(curator, programme, poll.get());
    }
    Screen screen =
        Screen.of(
            Text.paragraphs(
                Text.of("interest.heading", programme.title()),
                poll.map(this::counts).orElse(Text.of("interest.what")),
                poll.isPresent() ? Text.of("interest.closed") : Text.empty()));
    if (!programme.isClosed()) {
      String key = poll.isPresent() ? "interest.openagain" : "interest.open";
      screen = screen.with(Button.press(key, "interest.open", id));
    }
    return screen.with(back(id), Button.home());
  }

  /** Says something even when nothing has changed. */
  @OnPress("interest.refresh")
  Reply refresh(Person curator, ProgrammeId id) {
    return Reply.toast("interest.refreshed").then(show(curator, id));
  }

  private static Button back(ProgrammeId id) {
    return Button.press("interest.toprogramme", "programmes.open", id);
  }

  private Screen open(Person curator, Programme programme, InterestPoll poll) {
    String link = chats.link("p", poll.code());
    School school = schools.get(programme.school());
    return Screen.of(
            Text.paragraphs(
                Text.of("interest.heading", programme.title()),
                counts(poll),
                Text.of("interest.link", link)))
        .with(
            chats.share(
                Text.of("interest.share"),
                link,
                Text.of("interest.words", school.name()),
                Voice.outward(school.language(), school.zone())))
        .with(
            Button.press("interest.refresh", "interest.refresh", programme.id()),
            Button.press("interest.close", "interest.close", programme.id()))
        .with(back(programme.id()), Button.home());
  }

  private Text counts(InterestPoll poll) {
    Tally tally = interest.tally(poll);
    if (!tally.isTold()) {
      return Text.of("interest.few", tally.all().size(), Tally.FEWEST);
    }
    List<Text> lines = new ArrayList<>();
    lines.add(line(Text.of("interest.all"), tally.all()));
    for (Tally.Group group : tally.groups()) {
      Text who =
          group
              .walk()
              .map(walk -> Text.of("interest.group." + walk))
              .orElse(Text.of("interest.group.rest"));
      lines.add(line(who, group));
    }
    return Text.lines(lines);
  }

  private static Text line(Text who, Tally.Group group) {
    return Text.of(
        "interest.line",
        who,
        group.size(),
        group.wishes().getOrDefault(Wish.MENTOR, 0),
        group.wishes().getOrDefault(Wish.MENTEE, 0),
        group.wishes().getOrDefault(Wish.NOT_NOW, 0));
  }

  @OnPress("interest.open")
  Reply open(Person curator, ProgrammeId id) {
    return open(curator, programmes.of(curator, id), interest.open(curator, id));
  }

  @OnPress("interest.close")
  Reply close(Person curator, ProgrammeId id) {
    interest.close(curator, id);
    return show(curator, id);
  }
}
