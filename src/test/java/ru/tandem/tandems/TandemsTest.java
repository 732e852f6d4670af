package ru.tandem.tandems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import ru.tandem.BothDatabases;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;

/** Pairs and groups as the database keeps them, and as people find them. */
@BothDatabases
class TandemsTest {

  private final Pairs pairs = new Pairs();
  @Autowired private Tandems tandems;

  @Autowired
  void fill(AutowireCapableBeanFactory beans) {
    beans.autowireBean(pairs);
  }

  private Programme programme;
  private Person misha;
  private Person anya;
  private Person boris;

  @BeforeEach
  void people() {
    programme = pairs.programme();
    misha = pairs.person();
    anya = pairs.person();
    boris = pairs.person();
  }

  @Test
  void eachFindsTheirOwnAndNobodyElses() {
    Tandem pair = pairs.tandem(programme, misha, anya);
    assertThat(tandems.of(misha, pair.id()).people()).containsExactly(misha.id(), anya.id());
    assertThat(tandems.of(anya, pair.id()).opposite(anya.id())).containsExactly(misha.id());
    assertThatThrownBy(() -> tandems.of(boris, pair.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> tandems.of(misha, new TandemId(99))).isInstanceOf(NotFound.class);
  }

  @Test
  void aMentorMayHaveSeveralAndAGroupSeveralMentees() {
    Tandem first = pairs.tandem(programme, misha, anya);
    Tandem group = pairs.tandem(programme, misha, anya, boris);
    assertThat(tandems.living(misha.id()))
        .extracting(Tandem::id)
        .containsExactly(group.id(), first.id());
    assertThat(tandems.get(group.id()).mentees()).hasSize(2);
    assertThat(tandems.living(boris.id())).hasSize(1);
  }

  @Test
  void whatIsOverIsNoLongerLivingAndEndsOnce() {
    Tandem pair = pairs.tandem(programme, misha, anya);
    pair.end(EndCause.ASKED, misha.id(), Pairs.NOW);
    tandems.save(pair);
    assertThat(tandems.living(anya.id())).isEmpty();
    assertThat(tandems.withPerson(anya.id())).hasSize(1);
    Tandem ended = tandems.get(pair.id());
    assertThat(ended.endCause()).contains(EndCause.ASKED);
    assertThatThrownBy(() -> ended.end(EndCause.DONE, null, Pairs.NOW))
        .isInstanceOf(AlreadySettled.class);
    assertThat(ended.pause(PauseCause.ASKED, null, Pairs.NOW)).isFalse();
  }

  @Test
  void aWithdrawnConsentWeighsMoreThanAWishToRest() {
    Tandem pair = pairs.tandem(programme, misha, anya);
    LocalDate day = LocalDate.parse("2026-12-01");
    assertThat(pair.pause(PauseCause.ASKED, day, Pairs.NOW)).isTrue();
    assertThat(pair.pause(PauseCause.CONSENT, null, Pairs.NOW)).isTrue();
    assertThat(pair.pause(PauseCause.ASKED, day, Pairs.NOW)).isFalse();
    assertThat(pair.rest().map(Rest::cause)).contains(PauseCause.CONSENT);
    assertThat(pair.pausedUntil()).isEmpty();
    pair.resume();
    assertThat(pair.state()).isEqualTo(TandemState.FORMED);
    assertThatThrownBy(pair::resume).isInstanceOf(AlreadySettled.class);
  }

  @Test
  void havingMetIsNotForgottenInAPause() {
    Tandem pair = pairs.tandem(programme, misha, anya);
    pair.met(Pairs.NOW);
    pair.met(Pairs.NOW.plusSeconds(60));
    assertThat(pair.startedAt()).contains(Pairs.NOW);
    pair.pause(PauseCause.ASKED, null, Pairs.NOW);
    pair.resume();
    assertThat(pair.state()).isEqualTo(TandemState.ACTIVE);
  }
}
