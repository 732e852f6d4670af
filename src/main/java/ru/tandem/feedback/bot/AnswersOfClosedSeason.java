package ru.tandem.feedback.bot;

import org.springframework.stereotype.Component;
import ru.tandem.feedback.WhatWasSaid;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.bot.OverForGood;

/** Once a season is closed nobody is asked for answers about it. */
@Component
class AnswersOfClosedSeason implements OverForGood {

  private final WhatWasSaid said;
  private final Programmes programmes;

  AnswersOfClosedSeason(WhatWasSaid said, Programmes programmes) {
    this.said = said;
    this.programmes = programmes;
  }

  @Override
  public boolean isOver(String subject) {
    return said.programme(subject).map(programmes::get).filter(Programme::isClosed).isPresent();
  }
}
