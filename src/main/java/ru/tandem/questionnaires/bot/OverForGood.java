package ru.tandem.questionnaires.bot;

/** Knows of what nobody is asked any more: a season that has been closed. */
public interface OverForGood {

  /**
   * @param subject what a questionnaire is about
   */
  boolean isOver(String subject);
}
