package ru.tandem.council;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.tandems.DevelopmentPlan;
import ru.tandem.tandems.DevelopmentPlans;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.WorkOnPlan;

/**
 * The plans as the council finds them, where the programme says so: those on which all have agreed
 * and at which no curator has looked, and none of a pair that the member has to do with.
 */
@Component
public class PlansForCouncil {

  private final Council council;
  private final Programmes programmes;
  private final Tandems tandems;
  private final DevelopmentPlans plans;
  private final WorkOnPlan work;
  private final NearPairs near;
  private final CouncilWords words;

  PlansForCouncil(
      Council council,
      Programmes programmes,
      Tandems tandems,
      DevelopmentPlans plans,
      WorkOnPlan work,
      NearPairs near,
      CouncilWords words) {
    this.council = council;
    this.programmes = programmes;
    this.tandems = tandems;
    this.plans = plans;
    this.work = work;
    this.near = near;
    this.words = words;
  }

  public List<Tandem> open(PersonId member, Programme programme) {
    if (!programme.planRule().asksCouncil() || programme.isClosed()) {
      return List.of();
    }
    return plans.unseen(programme.id()).stream()
        .map(plan -> tandems.get(plan.tandem()))
        .filter(tandem -> work.isAgreed(tandem) && !isOwn(member, tandem))
        .toList();
  }

  /** Those of which this member has not said anything since they were agreed on. */
  public List<Tandem> unseen(PersonId member, Programme programme) {
    return open(member, programme).stream()
        .filter(tandem -> said(member, tandem).isEmpty())
        .toList();
  }

  /** What this member has said of the plan as it stands. */
  public Optional<CouncilWord> said(PersonId member, Tandem tandem) {
    return words.findByTandemIdOrderById(tandem.id()).stream()
        .filter(word -> word.author().equals(member) && isOfNow(word, tandem))
        .reduce((earlier, later) -> later);
  }

  /** It is about the plan as it stands, and not as it was before. */
  public boolean isOfNow(CouncilWord word, Tandem tandem) {
    return agreedAt(tandem).filter(at -> !word.saidAt().isBefore(at)).isPresent();
  }

  private Optional<Instant> agreedAt(Tandem tandem) {
    return plans.findByTandemId(tandem.id()).flatMap(DevelopmentPlan::agreedAt);
  }

  /** The member, or a child of his, has to do with that pair or had. */
  public boolean isOwn(PersonId member, Tandem tandem) {
    return near.isOf(member, tandem);
  }

  /** Whether it still waits to be looked at. */
  public boolean isOpen(Tandem tandem) {
    Programme programme = programmes.get(tandem.programme());
    return programme.planRule().asksCouncil()
        && !programme.isClosed()
        && !tandem.isEnded()
        && work.isAgreed(tandem)
        && plans.findByTandemId(tandem.id()).filter(one -> one.seenAt().isEmpty()).isPresent();
  }

  /**
   * @throws NotFound for who does not sit in the council of its school, and for the own pair
   * @throws AlreadySettled when its plan does not wait to be looked at
   */
  public Tandem of(Person member, TandemId id) {
    Tandem tandem = spokenOf(member, id);
    if (!isOpen(tandem)) {
      throw new AlreadySettled();
    }
    return tandem;
  }

  /**
   * The one of whose plan he has begun to speak, though it may wait no longer.
   *
   * @throws NotFound for who does not sit in the council of its school, and for the own pair
   * @throws AlreadySettled where the council does not see plans any more
   */
  public Tandem spokenOf(Person member, TandemId id) {
    Tandem tandem = tandems.findById(id.value()).orElseThrow(NotFound::new);
    Programme programme = council.programme(member, tandem.programme());
    if (isOwn(member.id(), tandem)) {
      throw new NotFound();
    }
    if (!programme.planRule().asksCouncil()) {
      throw new AlreadySettled();
    }
    return tandem;
  }
}
