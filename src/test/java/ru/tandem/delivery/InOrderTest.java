package ru.tandem.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.tandem.delivery.Parcel.Act;

/** A transaction that tells late of its commit is not overtaken by the next one at the chat. */
class InOrderTest {

  private static final long ANYA = 11;
  private static final long BORIS = 12;

  private final InOrder order = new InOrder();
  private final List<Long> gone = new ArrayList<>();

  private static Held held(long id, long chat) {
    Message message = new Message("step " + id, List.of(), null);
    return Wrapping.light(
        id, new Parcel(chat, Act.SEND, null, message, Urgency.INTERACTIVE, null, null));
  }

  private void keeps(Held... parcels) {
    order.keep(List.of(parcels), all -> all.forEach(one -> gone.add(one.id())));
  }

  private void breaksOff(Held... parcels) {
    order.breakOff(List.of(parcels), all -> all.forEach(one -> gone.add(one.id())));
  }

  @Test
  void whatWasKeptFirstGoesFirstThoughItIsToldLater() {
    order.promise(List.of(held(14, ANYA)));
    order.promise(List.of(held(16, ANYA), held(17, BORIS)));
    keeps(held(16, ANYA), held(17, BORIS));
    assertThat(gone).containsExactly(17L);
    keeps(held(14, ANYA));
    assertThat(gone).containsExactly(17L, 14L, 16L);
  }

  @Test
  void nobodyWaitsForWhatIsNotWritten() {
    order.promise(List.of(held(14, ANYA)));
    order.promise(List.of(held(16, ANYA)));
    keeps(held(16, ANYA));
    assertThat(gone).isEmpty();
    breaksOff(held(14, ANYA));
    assertThat(gone).containsExactly(16L);
  }

  @Test
  void whatIsTakenFromTheTableWasPromisedByNobody() {
    order.promise(List.of(held(14, ANYA)));
    keeps(held(9, ANYA));
    keeps(held(14, ANYA));
    assertThat(gone).containsExactly(9L, 14L);
  }
}
