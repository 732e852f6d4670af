package ru.tandem.mentors;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.programmes.Programme;

/** The mentors of a programme as the school's order approves them. */
@Component
public class MentorRegister {

  private final Participants participants;
  private final RegisterEntries entries;
  private final People people;

  MentorRegister(Participants participants, RegisterEntries entries, People people) {
    this.participants = participants;
    this.entries = entries;
    this.people = people;
  }

  /** Everybody whose application has been approved and whose consent stands, by name. */
  public List<Participant> of(Programme programme) {
    Collator russian = Collator.getInstance(Language.RU.locale());
    return participants
        .findByProgrammeIdAndRoleOrderById(programme.id(), ParticipantRole.MENTOR)
        .stream()
        .filter(mentor -> mentor.isIn())
        .filter(mentor -> mentor.has(Step.APPROVED) && mentor.has(Step.CONSENTED))
        .sorted(Comparator.comparing(this::name, russian))
        .toList();
  }

  private String name(Participant mentor) {
    return people.get(mentor.person()).name().orElse("");
  }

  /** By which order the mentor has been approved last. */
  public Optional<RegisterEntry> order(Participant mentor) {
    return entries.findById(mentor.id().value());
  }

  /** The latest order that approved somebody who still stands in the register. */
  public Optional<RegisterEntry> latestOrder(Programme programme) {
    return of(programme).stream()
        .flatMap(mentor -> order(mentor).stream())
        .max(Comparator.comparing(RegisterEntry::day));
  }

  /** Who has come into the register after its order was issued. */
  public List<Participant> notOrdered(Programme programme) {
    return of(programme).stream().filter(mentor -> order(mentor).isEmpty()).toList();
  }

  /**
   * The register as it stands has been approved; a number or day entered by mistake is put right by
   * entering it anew.
   *
   * @return how many mentors it names
   * @throws AlreadySettled when nobody stands in it
   */
  public int isApproved(Programme programme, String number, LocalDate day) {
    List<Participant> named = of(programme);
    if (named.isEmpty()) {
      throw new AlreadySettled();
    }
    named.forEach(mentor -> entries.save(RegisterEntry.of(mentor.id(), number, day)));
    return named.size();
  }
}
