package ru.tandem.documents.bot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Snoozed;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.documents.ApprovePapers;
import ru.tandem.documents.HeadsTime;
import ru.tandem.documents.IssuedPaper;
import ru.tandem.documents.IssuedPapers;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.PaperKinds;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.timetable.OnDue;

/** What of the shelf lies before the head of the school: asked, reminded of, never forgotten. */
@Component
@Order(ScreenPlace.DOCUMENTS)
class PaperWaits implements HomePart, Matters, Snoozed {

  private static final String LIES = "documents.lies";

  private final PaperKinds kinds;
  private final IssuedPapers issued;
  private final Programmes programmes;
  private final HeadsTime time;
  private final SilentHead silent;
  private final Chats chats;

  PaperWaits(
      PaperKinds kinds,
      IssuedPapers issued,
      Programmes programmes,
      HeadsTime time,
      SilentHead silent,
      Chats chats) {
    this.kinds = kinds;
    this.issued = issued;
    this.programmes = programmes;
    this.time = time;
    this.silent = silent;
    this.chats = chats;
  }

  /** The heads are asked, with the paper as it stands when it is read. */
  void asks(List<PersonId> heads, Programme programme, PaperKind kind) {
    Screen question = question(programme, kind);
    heads.forEach(head -> silent.ask(head, programme, question));
  }

  private static Screen question(Programme programme, PaperKind kind) {
    return Screen.of(
            "documents.question", PaperWords.words(kind.title(programme.form())), programme.title())
        .with(Button.press("documents.give", "documents.give", programme.id(), kind.code(), 0))
        .with(ApproveDesk.decide(programme, kind));
  }

  /** What has come to the head is not lost with its message. */
  @Override
  public void show(Person person, Home home) {
    for (IssuedPaper lying : issued.awaiting(person.id())) {
      waiting(lying.id())
          .ifPresent(
              paper -> {
                Text title = PaperWords.words(kinds.get(paper.code()).title());
                Text label =
                    Text.of("documents.home", title, programmes.get(paper.programme()).title());
                home.next(
                    78, Button.press(label, "documents.card", paper.programme(), paper.code()));
              });
    }
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(LIES, (who, matter, since) -> waiting(matter.number()).isEmpty());
  }

  @Override
  public Map<String, Saying> again() {
    return silent.again(LIES, id -> waiting(id).map(this::lying));
  }

  /** What was signed on paper meanwhile does not wait for anybody. */
  private Optional<IssuedPaper> waiting(long id) {
    return issued
        .findById(id)
        .filter(IssuedPaper::liesBeforeHead)
        .filter(paper -> kinds.all().stream().anyMatch(kind -> kind.code().equals(paper.code())));
  }

  private SilentHead.Lying lying(IssuedPaper paper) {
    Programme programme = programmes.get(paper.programme());
    PaperKind kind = kinds.get(paper.code());
    return new SilentHead.Lying(
        programme,
        PaperWords.words(kind.title(programme.form())),
        paper.word().askedAt().orElseThrow(),
        question(programme, kind),
        Matter.of(LIES, paper.id()));
  }

  @OnDue(ApprovePapers.SOON)
  void soon(long id, Instant due) {
    waiting(id).ifPresent(paper -> silent.remind(lying(paper)));
  }

  @OnDue(ApprovePapers.LATE)
  void late(long id, Instant due) {
    waiting(id)
        .ifPresent(
            paper -> {
              SilentHead.Lying lying = lying(paper);
              silent.remind(lying);
              silent.tell(lying, List.of(ApproveDesk.card(paper.programme(), paper.code())));
              time.goesOn(ApprovePapers.LATE, id, lying.since(), lying.programme().school());
            });
  }
}
