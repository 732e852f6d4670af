package ru.tandem.programmes;

/**
 * What of a season serves nobody once it is closed: nothing that can be read in lists, papers or
 * figures later, but what was said in confidence and what was only begun.
 */
public interface SeasonRemains {

  /** Where each kind stands when they are named: what others said first. */
  int WISHES = 10;

  int NEEDS = 20;
  int REFERRALS = 25;
  int ADVICE = 27;
  int COUNCIL = 28;
  int APPLICATIONS = 30;
  int BEGUN = 40;

  /** As in the message {@code programmes.erases.<kind>}. */
  String kind();

  /** How much there is of it. */
  int count(Programme programme);

  /**
   * Erases it.
   *
   * @return how many rows there were
   */
  int erase(Programme programme);
}
