package ru.tandem.monitoring.bot.papers;

import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnLink;
import ru.tandem.conversation.Overheard;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.documents.IssuedPaper;
import ru.tandem.documents.IssuedPapers;
import ru.tandem.monitoring.season.Member;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.people.Codes;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.Schools;

/**
 * Whoever holds a certificate in his hands asks whether it is true; the code is the right. He opens
 * its link, or types what stands on the paper.
 */
@Bot
@Order(ScreenPlace.WATCH)
class CheckDesk implements Overheard {

  static final String LINK = "check";

  private final IssuedPapers issued;
  private final Programmes programmes;
  private final ReadSeason read;
  private final Schools schools;

  CheckDesk(IssuedPapers issued, Programmes programmes, ReadSeason read, Schools schools) {
    this.issued = issued;
    this.programmes = programmes;
    this.read = read;
    this.schools = schools;
  }

  @OnLink(LINK)
  Reply check(Person anybody, String code) {
    Optional<IssuedPaper> paper = issued.findByCheckCode(code.toUpperCase(Locale.ROOT));
    return paper.map(this::told).orElse(Screen.of("monitoring.check.unknown")).with(Button.home());
  }

  /** What is no certificate's may be somebody else's code. */
  @Override
  public Optional<Reply> hear(Person anybody, String words) {
    return typed(words).<Reply>map(paper -> told(paper).with(Button.home()));
  }

  @Override
  public boolean isSure(Person anybody, String words) {
    return typed(words).isPresent();
  }

  private Optional<IssuedPaper> typed(String words) {
    return Codes.canBeSpoken(words)
        ? issued.findByCheckCode(Codes.read(words).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  /** No more than stands on the paper; nothing of somebody who is gone. */
  private Screen told(IssuedPaper paper) {
    Programme programme = programmes.get(paper.programme());
    return read.of(programme)
        .mentor(paper.subject())
        .map(Member::name)
        .map(
            name ->
                Screen.of(
                    "monitoring.check.true",
                    paper.number().orElse(""),
                    name,
                    programme.title(),
                    schools.get(programme.school()).name(),
                    paper.dated().orElse(programme.endsOn())))
        .orElse(Screen.of("monitoring.check.unknown"));
  }
}
