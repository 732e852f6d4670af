package ru.tandem.advice;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.SeasonRemains;

/** What was asked and answered between two people is nobody else's once the season is over. */
@Component
@Order(SeasonRemains.ADVICE)
class AdviceThatServed implements SeasonRemains {

  private final Advices advices;
  private final AdviceCalls calls;

  AdviceThatServed(Advices advices, AdviceCalls calls) {
    this.advices = advices;
    this.calls = calls;
  }

  @Override
  public String kind() {
    return "advice";
  }

  @Override
  public int count(Programme programme) {
    return advices.findByProgrammeIdOrderByIdDesc(programme.id()).size();
  }

  @Override
  public int erase(Programme programme) {
    List<Advice> all = advices.findByProgrammeIdOrderByIdDesc(programme.id());
    all.forEach(advice -> calls.deleteAll(calls.findByAdviceIdOrderById(advice.id())));
    calls.flush();
    advices.deleteAll(all);
    return all.size();
  }
}
