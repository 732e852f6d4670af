package ru.tandem.mentors;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Invitations;
import ru.tandem.enrolment.Participant;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeCopied;

/** What the mentors of a programme need before they begin. */
@Component
public class Requirements {

  /** Here mentors come from outside the school: their papers are looked at, always. */
  private static final Set<MentoringForm> FROM_OUTSIDE =
      EnumSet.of(
          MentoringForm.STUDENT_PUPIL,
          MentoringForm.EMPLOYER_PUPIL,
          MentoringForm.EMPLOYER_STUDENT);

  private final RequiredParts chosen;
  private final Invitations invitations;

  Requirements(RequiredParts chosen, Invitations invitations) {
    this.chosen = chosen;
    this.invitations = invitations;
  }

  /** Of this mentor: whom a partner has sent among the school's own comes from outside, too. */
  public Set<Part> of(Participant mentor, Programme programme) {
    Set<Part> parts = of(programme);
    boolean own = programme.form().employsMentors() && programme.form().pupilsAreMentored();
    if (own && invitations.partner(mentor).isPresent()) {
      parts.add(Part.RECORD);
      parts.add(Part.MEDICAL);
    }
    return parts;
  }

  /** In the order in which a mentor comes to them. */
  public Set<Part> of(Programme programme) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    if (FROM_OUTSIDE.contains(programme.form())) {
      parts.add(Part.RECORD);
      parts.add(Part.MEDICAL);
    }
    chosen.findByProgrammeId(programme.id()).forEach(required -> parts.add(required.part()));
    return parts;
  }

  /** Chooses a part of the school of mentors, or takes the choice back. */
  void turn(Programme programme, Part part) {
    chosen.findByProgrammeId(programme.id()).stream()
        .filter(required -> required.part() == part)
        .findFirst()
        .ifPresentOrElse(chosen::delete, () -> chosen.save(RequiredPart.of(programme.id(), part)));
    chosen.flush();
  }

  /** The next season asks for what the last one asked for. */
  @EventListener
  void on(ProgrammeCopied copied) {
    chosen
        .findByProgrammeId(copied.last())
        .forEach(required -> chosen.save(RequiredPart.of(copied.next(), required.part())));
  }
}
