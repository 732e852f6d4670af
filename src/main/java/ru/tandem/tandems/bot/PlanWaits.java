package ru.tandem.tandems.bot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Snoozed;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.documents.HeadsTime;
import ru.tandem.documents.PaperReaders;
import ru.tandem.documents.bot.SilentHead;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.PlanRule;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.WorkOnPlan;
import ru.tandem.timetable.OnDue;

/** A plan that lies before the head of the school: asked, reminded of, never forgotten. */
@Component
class PlanWaits implements Matters, Snoozed {

  private static final String SOON = "tandems.plan.head.soon";
  private static final String LATE = "tandems.plan.head.late";
  private static final String LIES = "tandems.plan.lies";

  private final Tandems tandems;
  private final WorkOnPlan work;
  private final Programmes programmes;
  private final PaperReaders readers;
  private final TandemCards cards;
  private final HeadsTime time;
  private final SilentHead silent;

  PlanWaits(
      Tandems tandems,
      WorkOnPlan work,
      Programmes programmes,
      PaperReaders readers,
      TandemCards cards,
      HeadsTime time,
      SilentHead silent) {
    this.tandems = tandems;
    this.work = work;
    this.programmes = programmes;
    this.readers = readers;
    this.cards = cards;
    this.time = time;
    this.silent = silent;
  }

  /**
   * The curator has looked at it, and where the programme says so it goes on to the head.
   *
   * @return whether it lies before him now
   */
  boolean goesOn(Tandem tandem, Person curator) {
    Programme programme = programmes.get(tandem.programme());
    List<PersonId> heads = readers.heads(programme);
    boolean wanted = programme.planRule().asksHead() && work.isUnseenByHead(tandem);
    if (!wanted || heads.isEmpty()) {
      return false;
    }
    work.layBeforeHead(tandem, curator.id());
    heads.forEach(head -> silent.ask(head, programme, question(tandem)));
    time.begins(SOON, LATE, tandem.id().value(), programme.school());
    return true;
  }

  /** Who beside the pair and the curator reads the plans of this programme; empty for nobody. */
  Text alsoReads(Tandem tandem) {
    PlanRule rule = programmes.get(tandem.programme()).planRule();
    return rule == PlanRule.CURATOR ? Text.empty() : Text.of("tandems.plan.also." + rule);
  }

  Text title(Tandem tandem) {
    return Text.of("tandems.plan.title", whose(tandem));
  }

  Text whose(Tandem tandem) {
    return Text.of("tandems.plan.whose", cards.name(tandem.mentorPerson()), cards.mentees(tandem));
  }

  /** What the head may say, wherever he meets the plan. */
  static Button[] decide(Tandem tandem) {
    return new Button[] {
      Button.press("documents.approve", "tandems.plan.yes", tandem.id()),
      Button.press("documents.return", PlanApproval.RETURN, tandem.id())
    };
  }

  private Screen question(Tandem tandem) {
    return Screen.of(
            "documents.question", title(tandem), programmes.get(tandem.programme()).title())
        .with(Button.press("tandems.plan.head.read", "tandems.plan.read", tandem.id()))
        .with(decide(tandem));
  }

  private Optional<Tandem> waiting(long id) {
    return tandems.findById(id).filter(tandem -> work.beforeHead(tandem).isPresent());
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(LIES, (who, matter, since) -> waiting(matter.number()).isEmpty());
  }

  @Override
  public Map<String, Saying> again() {
    return silent.again(LIES, id -> waiting(id).map(this::lying));
  }

  private SilentHead.Lying lying(Tandem tandem) {
    return new SilentHead.Lying(
        programmes.get(tandem.programme()),
        title(tandem),
        work.beforeHead(tandem).orElseThrow().head().askedAt().orElseThrow(),
        question(tandem),
        Matter.of(LIES, tandem.id()));
  }

  @OnDue(SOON)
  void soon(long id, Instant due) {
    waiting(id).ifPresent(tandem -> silent.remind(lying(tandem)));
  }

  /** Where there is no head any more, nobody waits for him: the curator has looked at it. */
  @OnDue(LATE)
  void late(long id, Instant due) {
    waiting(id)
        .map(this::lying)
        .filter(lying -> !readers.heads(lying.programme()).isEmpty())
        .ifPresent(
            lying -> {
              silent.remind(lying);
              Button open = Button.press("tandems.plan.open", "tandems.plan", new TandemId(id));
              silent.tell(lying, List.of(open));
              time.goesOn(LATE, id, lying.since(), lying.programme().school());
            });
  }
}
