package ru.tandem.council.bot;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.council.Council;
import ru.tandem.council.CouncilMatter;
import ru.tandem.council.CouncilWord;
import ru.tandem.council.PairsForCouncil;
import ru.tandem.council.PlansForCouncil;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Told;
import ru.tandem.delivery.Urgency;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.bot.PairWords;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.tandems.PlanAgreed;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** Calls the council to what it is to look at, and carries what it says to the curators. */
@Component
class CouncilNews implements Matters {

  /** That pairs are proposed; in which programme. */
  private static final String PAIRS = "council.pairs";

  /** That a plan has been agreed on; of which pair. */
  private static final String PLAN = "council.plan";

  private final Council council;
  private final PairsForCouncil pairs;
  private final PlansForCouncil plans;
  private final Tandems tandems;
  private final CuratorsHear curators;
  private final PairWords words;
  private final CouncilNames names;
  private final Chats chats;

  CouncilNews(
      Council council,
      PairsForCouncil pairs,
      PlansForCouncil plans,
      Tandems tandems,
      CuratorsHear curators,
      PairWords words,
      CouncilNames names,
      Chats chats) {
    this.council = council;
    this.pairs = pairs;
    this.plans = plans;
    this.tandems = tandems;
    this.curators = curators;
    this.words = words;
    this.names = names;
    this.chats = chats;
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(PAIRS, this::areSeen, PLAN, this::isSeen);
  }

  private boolean areSeen(PersonId who, Matter matter, Instant since) {
    ProgrammeId programme = new ProgrammeId(matter.number());
    return !council.sits(who, programme) || pairs.unseen(who, programme).isEmpty();
  }

  private boolean isSeen(PersonId who, Matter matter, Instant since) {
    Optional<Tandem> open =
        tandems
            .findById(matter.number())
            .filter(tandem -> council.sits(who, tandem.programme()) && plans.isOpen(tandem));
    return open.isEmpty() || plans.said(who, open.get()).isPresent();
  }

  /** The curator asks one of the council to look at the pairs; once a day. */
  Told ask(PersonId member, Programme programme, int unseen) {
    Screen question =
        Screen.of("council.asked", programme.title(), unseen)
            .with(Button.press("council.look", "council.pairs", programme.id(), 0))
            .with(Button.home());
    return chats.remind(
        member,
        curators.named(member, programme.id(), question),
        Urgency.REMINDER,
        Matter.of(PAIRS, programme.id()));
  }

  @EventListener
  void agreed(PlanAgreed event) {
    Tandem tandem = tandems.get(event.tandem());
    if (!plans.isOpen(tandem)) {
      return;
    }
    Screen question =
        Screen.of("council.plan.asked", names.whose(tandem))
            .with(Button.press("council.plan.look", "council.plan", tandem.id()))
            .with(Button.home());
    council.of(tandem.programme()).stream()
        .filter(member -> !plans.isOwn(member, tandem))
        .forEach(
            member ->
                chats.remind(
                    member,
                    curators.named(member, tandem.programme(), question),
                    Urgency.BROADCAST,
                    Matter.of(PLAN, tandem.id())));
  }

  void ofPair(Person member, Proposal pair, String said) {
    Text text = Text.of("council.said.pair", words.names(pair), names.name(member.id()), said);
    curators.tell(
        pair.programme(),
        Screen.of(text)
            .with(Button.press("council.topair", "matching.card", pair.id()))
            .with(Button.home()),
        Urgency.REMINDER);
  }

  void ofPlan(Person member, Tandem tandem, CouncilWord word) {
    String key = tandem.isEnded() ? "council.said.plan.ended" : "council.said.plan";
    Screen news =
        Screen.of(Text.of(key, names.whose(tandem), names.name(member.id()), word.words()));
    if (!tandem.isEnded()) {
      news = news.with(Button.press("council.pass", "council.pass", word.id()));
    }
    curators.tell(
        tandem.programme(),
        news.with(Button.press("tandems.plan.open", "tandems.plan", tandem.id()), Button.home()),
        Urgency.REMINDER);
  }

  /** The curator asks what to do about a dispute. */
  void dispute(PersonId member, CouncilMatter matter, Tandem tandem) {
    Screen question =
        Screen.of("council.dispute.wanted", names.whose(tandem), matter.words())
            .with(Button.press("council.dispute.say", CouncilDisputes.ADVISE, matter.id()))
            .with(Button.home());
    chats.tell(member, curators.named(member, matter.programme(), question), Urgency.REMINDER);
  }

  void advised(Person member, Tandem tandem, String said) {
    Text text = Text.of("council.said.dispute", names.whose(tandem), names.name(member.id()), said);
    curators.tell(
        tandem.programme(),
        Screen.of(text)
            .with(Button.press("tandems.card", "tandems.card", tandem.id()), Button.home()),
        Urgency.REMINDER);
  }

  /** Those who work by the plan read what the curator has passed on. */
  void passed(TandemId id, CouncilWord word) {
    Tandem tandem = tandems.get(id);
    Screen news =
        Screen.of("council.passed", word.words())
            .with(Button.press("tandems.plan.open", "tandems.plan", id))
            .with(Button.home());
    tandem.concerned().forEach(one -> chats.tell(one, news, Urgency.REMINDER));
  }
}
