package ru.tandem.council;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.SeasonRemains;

/** What the council said helped to decide on pairs and plans, and serves nobody after that. */
@Component
@Order(SeasonRemains.COUNCIL)
class CouncilThatServed implements SeasonRemains {

  private final CouncilWords words;
  private final CouncilMatters matters;

  CouncilThatServed(CouncilWords words, CouncilMatters matters) {
    this.words = words;
    this.matters = matters;
  }

  @Override
  public String kind() {
    return "council";
  }

  @Override
  public int count(Programme programme) {
    return words.findByProgrammeIdOrderById(programme.id()).size()
        + matters.findByProgrammeIdOrderById(programme.id()).size();
  }

  @Override
  public int erase(Programme programme) {
    List<CouncilWord> all = words.findByProgrammeIdOrderById(programme.id());
    words.deleteAll(all);
    words.flush();
    List<CouncilMatter> asked = matters.findByProgrammeIdOrderById(programme.id());
    matters.deleteAll(asked);
    return all.size() + asked.size();
  }
}
