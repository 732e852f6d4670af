package ru.tandem.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.tandem.delivery.Arrival;

class UpdatesTest {

  private static final String SAID =
      "{ 'update_id' : 7, 'message':{'from':{'id':1},'chat':{'id':-11,'x':{'id':3}},'text':'}]\\u0000'} }";
  private static final String PRESSED =
      "{'update_id':8,'callback_query':{'from':{'id':12},'message':{'chat':{'id':12}}}}";
  private static final String UNKNOWN = "{'levitation':[{'chat':{'id':4}}],'update_id':9}";

  @Test
  void eachUpdateIsKeptAsItCame() {
    Updates updates = read(SAID + " ,\n" + PRESSED + "," + UNKNOWN);

    assertThat(updates.arrivals())
        .containsExactly(
            new Arrival(7, -11, json(SAID)),
            new Arrival(8, 12, json(PRESSED)),
            new Arrival(9, 0, json(UNKNOWN)));
    assertThat(updates.broken()).isNegative();
  }

  @Test
  void aLongAnswerIsTakenApartRightly() {
    String filler =
        "{'update_id':1,'message':{'chat':{'id':1},'text':'%s'}}".formatted("ё".repeat(60_000));

    Updates updates = read(filler + "," + PRESSED);

    assertThat(updates.arrivals().get(0).payload()).isEqualTo(json(filler));
    assertThat(updates.arrivals().get(1).payload()).isEqualTo(json(PRESSED));
  }

  @Test
  void aWordWhereANumberMustStandHurtsNobody() {
    String odd = "{'update_id':3,'message':{'chat':'nobody','date':'today','from':[1,{'id':5}]}}";

    assertThat(read(odd + "," + PRESSED).arrivals())
        .containsExactly(new Arrival(3, 0, json(odd)), new Arrival(8, 12, json(PRESSED)));
  }

  @Test
  void whatStandsBeforeARuinIsSaved() {
    Updates updates = read(SAID + "," + "{'update_id':8,'message':{'chat'}}," + UNKNOWN);

    assertThat(updates.arrivals()).extracting(Arrival::updateId).containsExactly(7L);
    assertThat(Updates.ruin(json(answer(SAID + ",{'update_id':8,")), updates.broken()).updateId())
        .isEqualTo(8);
  }

  @Test
  void aRuinAtTheFirstPlaceIsFoundByItsNumber() {
    String ruin = "{'update_id':8,'message':{'chat'}}";
    Updates updates = read(ruin + "," + UNKNOWN);

    assertThat(updates.arrivals()).isEmpty();
    assertThat(Updates.ruin(json(answer(ruin)), updates.broken()))
        .isEqualTo(new Arrival(8, 0, json(ruin + "]}")));
  }

  @Test
  void whatHasNoNumberIsCounted() {
    Updates updates = read("{'message':{}},17," + PRESSED);

    assertThat(updates.nameless()).isEqualTo(2);
    assertThat(updates.arrivals()).hasSize(1);
  }

  @Test
  void anAbyssOfBracketsIsARuinAndNotTheEnd() {
    Updates updates = read("{'update_id':8,'x':" + "[".repeat(100_000) + "]".repeat(100_000) + "}");

    assertThat(updates.broken()).isPositive();
  }

  private static Updates read(String updates) {
    return Updates.of(json(answer(updates)));
  }

  private static String answer(String updates) {
    return "{'ok':true,'result':[" + updates + "]}";
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
