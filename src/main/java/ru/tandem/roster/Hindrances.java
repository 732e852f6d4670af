package ru.tandem.roster;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import ru.tandem.people.Person;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.Side;

/**
 * Who of a list will be stopped on the way in, as far as it can be seen before anybody comes.
 *
 * @param tooYoung whom a programme of pupils does not admit
 * @param guardianless other minors of whom the school knows no guardian, or no phone to recognise
 *     one by
 */
public record Hindrances(List<Pupil> tooYoung, List<Pupil> guardianless) {

  static Hindrances of(List<Pupil> pupils, MentoringForm form, LocalDate today) {
    boolean ofPupils = form.pupilsAreMentored() || form.pupilsMentor();
    List<Pupil> tooYoung =
        pupils.stream()
            .filter(pupil -> ofPupils && isBelow(Side.PUPILS.youngest(), pupil, today))
            .toList();
    List<Pupil> guardianless =
        pupils.stream()
            .filter(pupil -> !tooYoung.contains(pupil) && isBelow(Person.OF_AGE, pupil, today))
            .filter(pupil -> pupil.guardian().isEmpty() || pupil.phones().isEmpty())
            .toList();
    return new Hindrances(tooYoung, guardianless);
  }

  private static boolean isBelow(int age, Pupil pupil, LocalDate today) {
    return pupil.bornOn() != null && Period.between(pupil.bornOn(), today).getYears() < age;
  }
}
